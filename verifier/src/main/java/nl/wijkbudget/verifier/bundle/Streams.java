package nl.wijkbudget.verifier.bundle;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.verifier.Report;
import org.jspecify.annotations.Nullable;

/** Streams in which nothing is missing: each hole must be filled by a leaf that does not show its stream. */
final class Streams {
    private final Report report;
    private final Map<Digest, Long> next = new HashMap<>();
    private long holes;
    private long fillers;

    Streams(Report report) {
        this.report = report;
    }

    void on(Leaf leaf, Entry entry, @Nullable Event event) {
        boolean isShown = entry.sequence() >= 0;
        Digest tag = isShown || event == null ? entry.tag() : event.streamTag();
        long sequence = isShown || event == null ? entry.sequence() : event.sequence();
        if (sequence < 0) {
            fillers += entry.isVeiled() ? 1 : 0;
            return;
        }
        Long before = next.put(tag, sequence + 1);
        long expected = before == null ? 0 : before;
        holes += Math.max(0, sequence - expected);
        report.require(sequence >= expected && holes <= fillers, "streams", leaf, "hole", expected, sequence);
        holes = Math.min(holes, fillers);
    }
}
