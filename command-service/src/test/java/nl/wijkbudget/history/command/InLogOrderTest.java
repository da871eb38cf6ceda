package nl.wijkbudget.history.command;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.command.RoundToVote.GARDEN;
import static nl.wijkbudget.round.command.RoundToVote.TREES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.command.BallotPapersFromHistory;
import nl.wijkbudget.counting.BoxContents;
import nl.wijkbudget.counting.command.BallotBoxFromHistory;
import nl.wijkbudget.counting.command.BallotBoxWatch;
import nl.wijkbudget.counting.command.CountsUnderWay;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.round.command.RoundToVote;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two ways to read the log tell the same story. */
class InLogOrderTest {
    private static final Set<Class<?>> VOTES = Set.of(VoteCast.class, VotingClosed.class);
    private static final Set<Class<?>> MILESTONES = Set.of(RoundPlanned.class, VotingOpened.class, VotingClosed.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final CommandSide side = new CommandSide("in-log-order-" + NUMBER.incrementAndGet(), CLOCK);
    private final RoundToVote round = new RoundToVote(side);
    private final EventHistory history = new EventHistory(side::store);
    private final InLogOrder pages = new PagesOfTheLog(
            side.store().log(), new StoredPayloads(Jackson3Serializer.builder().build(), new EventUpcasterChain()));
    private final InLogOrder stream = new StreamOfTheStore(side::store);

    @BeforeEach
    void voteAndClose() {
        round.establish();
        round.propose();
        round.openVoting();
        round.vote("stem-1", GARDEN);
        round.vote("stem-2", TREES);
        BallotPapersFromHistory papers = BallotPapersFromHistory.lookingForChanges(history);
        assertThat(papers.of(ROUND).closed()).isFalse();
        side.send(ORGANISER.because("De stemweek is voorbij."), new CloseVoting(ROUND));
        assertThat(papers.of(ROUND).closed()).as("seen by another process").isTrue();
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void pages_and_stream_show_the_same_events_at_the_same_positions() {
        assertThat(read(pages, 10)).hasSize(3).isEqualTo(read(stream, 10));
        assertThat(read(pages, 2)).as("enough after two").hasSize(2).isEqualTo(read(stream, 2));
    }

    @Test
    void both_open_the_same_ballot_box() {
        BoxContents box = new BallotBoxFromHistory(
                        pages,
                        new BallotBoxWatch(),
                        new CountsUnderWay(SimpleQueryUpdateEmitter.builder().build()))
                .of(ROUND);

        assertThat(box.election().ballots()).hasSize(2);
        assertThat(new BallotBoxFromHistory(
                                stream,
                                new BallotBoxWatch(),
                                new CountsUnderWay(
                                        SimpleQueryUpdateEmitter.builder().build()))
                        .of(ROUND))
                .isEqualTo(box);
    }

    @Test
    void pages_start_where_the_vote_was_opened() {
        List<String> all = new ArrayList<>();
        List<String> since = new ArrayList<>();
        pages.read(MILESTONES, (position, event) -> all.add(position + " " + event));
        pages.readSince(VotingOpened.class, ROUND, MILESTONES, (position, event) -> since.add(position + " " + event));

        assertThat(all).hasSize(3);
        assertThat(since).isEqualTo(all.subList(1, 3));
    }

    @Test
    void pages_show_nothing_of_a_vote_that_was_never_opened() {
        List<Object> seen = new ArrayList<>();
        pages.readSince(VotingOpened.class, "another-round", MILESTONES, (position, event) -> seen.add(event));

        assertThat(seen).isEmpty();
    }

    private static List<String> read(InLogOrder log, int enough) {
        List<String> seen = new ArrayList<>();
        log.read(VOTES, (position, event) -> {
            seen.add(position + " " + event);
            return seen.size() < enough;
        });
        return seen;
    }
}
