package nl.wijkbudget.projection;

import java.util.function.Predicate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;

/** Counts choices, and fails where a test wants it to. */
@ProcessingGroup(ToyTallyProjection.GROUP)
final class ToyTallyProjection {

    static final String GROUP = "toy.tally";

    private final ToyTallies tallies;
    private final PageRows<String, ToyTally> rows;
    private volatile Predicate<ToyVoted> fails = event -> false;

    ToyTallyProjection(ToyTallies tallies) {
        this.tallies = tallies;
        this.rows =
                new PageRows<>(choice -> tallies.findById(choice).orElseGet(() -> tallies.save(new ToyTally(choice))));
    }

    void fails(Predicate<ToyVoted> here) {
        fails = here;
    }

    @EventHandler
    void on(ToyVoted event, TrackingToken token) {
        if (fails.test(event)) {
            throw new IllegalStateException("cannot count " + event.choice());
        }
        rows.get(event.choice()).count(LogPosition.of(token));
    }

    @ResetHandler
    void reset() {
        tallies.deleteAllInBatch();
    }

    @QueryHandler
    long answer(GetToyVotes query) {
        return tallies.findById(query.choice()).map(ToyTally::votes).orElse(0L);
    }
}
