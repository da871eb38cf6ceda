package nl.wijkbudget.smallround;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.projection.PastEvent;

/** Writes history down: one event a minute, numbered per stream, with who decided it. */
public final class Chronicle {
    /** Between two microseconds, so that a table which keeps no more cannot hold it as it is. */
    private static final Instant START = Wijk.NOW.plusNanos(123_456_789);

    private final List<PastEvent> written = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();

    @SafeVarargs
    public static Chronicle of(Consumer<Chronicle>... chapters) {
        Chronicle chronicle = new Chronicle();
        for (Consumer<Chronicle> chapter : chapters) {
            chapter.accept(chronicle);
        }
        return chronicle;
    }

    /** When the event at a position happened, as precisely as tables keep it. */
    public static Instant at(int position) {
        return moment(position).truncatedTo(ChronoUnit.MICROS);
    }

    /** Decisions about one thing, named by its id. */
    public Chronicle decided(Authority by, Object stream, Decision... decisions) {
        for (Decision decision : decisions) {
            write(stream, decision, by.toMetaData());
        }
        return this;
    }

    /** Facts that nobody answers for: votes. */
    public Chronicle happened(Object stream, Fact... facts) {
        for (Fact fact : facts) {
            write(stream, fact, Map.of());
        }
        return this;
    }

    public PastEvent[] events() {
        return written.toArray(PastEvent[]::new);
    }

    private void write(Object stream, Fact fact, Map<String, String> metaData) {
        long sequence = lengths.merge(stream.toString(), 1L, Long::sum) - 1;
        written.add(PastEvent.of(fact)
                .from(stream.toString(), sequence)
                .at(moment(written.size()))
                .with(metaData));
    }

    private static Instant moment(int position) {
        return START.plus(Duration.ofMinutes(position));
    }
}
