package nl.wijkbudget.verifier.bundle;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.log.Sha256;
import org.jspecify.annotations.Nullable;

/** Streams in which nothing is missing: each hole must be filled by a leaf that does not show its stream. */
final class Streams {
    private final Report report;
    private final Map<Tag, Long> next = new HashMap<>();
    private long holes;
    private long fillers;

    private record Tag(long first, long second) {}

    Streams(Report report) {
        this.report = report;
    }

    void on(long position, Entry entry, @Nullable Event event) {
        boolean isShown = entry.sequence() >= 0;
        if (!isShown && (event == null || event.sequence() < 0)) {
            fillers += entry.kind().equals("PERSONAL") || entry.kind().equals("BALLOT") ? 1 : 0;
            return;
        }
        String tag = isShown || event == null ? entry.tag() : Sha256.hex(event.streamTag());
        long sequence = isShown || event == null ? entry.sequence() : event.sequence();
        Tag key = new Tag(Long.parseUnsignedLong(tag, 0, 16, 16), Long.parseUnsignedLong(tag, 16, 32, 16));
        long expected = next.getOrDefault(key, 0L);
        holes += Math.max(0, sequence - expected);
        next.put(key, sequence + 1);
        boolean holds = sequence >= expected && holes <= fillers;
        report.require(holds, "streams", "#" + position, "hole", expected, sequence);
        holes = Math.min(holes, fillers);
    }
}
