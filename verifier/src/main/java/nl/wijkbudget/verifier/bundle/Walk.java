package nl.wijkbudget.verifier.bundle;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.log.Tree;
import org.jspecify.annotations.Nullable;

/** One pass over the log: every entry into the tree, every opening against its entry, every opened event to the checks. */
public final class Walk {
    private static final int MOST_TILE = 256 * (2 + 0xffff);
    private static final int MOST_ENVELOPE = 1 << 26;
    private final Archive archive;
    private final Report report;
    private final List<Check> checks;
    private final Tree tree = new Tree(this::compare);
    private final Streams streams;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Long> opened = new HashMap<>();
    private final Map<String, Long> closed = new HashMap<>();
    private final Map<String, Long> unopenedBallots = new HashMap<>();
    private long leftOfOpenings;

    public Walk(Archive archive, Report report, List<Check> checks) {
        this.archive = archive;
        this.report = report;
        this.checks = checks;
        streams = new Streams(report);
    }

    /** Goes over all entries, and gives the root at each of the sizes. */
    public Map<Long, String> over(long size, Set<Long> sizes) throws IOException {
        Map<Long, String> roots = new HashMap<>();
        Archive.Part openings = archive.find("openings");
        if (openings == null || openings.size() < 4) {
            throw new Malformed("has no file openings");
        }
        leftOfOpenings = openings.size() - 4;
        try (DataInputStream in = archive.from(openings.at())) {
            if (in.readInt() != 0x57424f31) {
                throw new Malformed("has openings that do not begin as they must");
            }
            long next = nextOpening(in, -1);
            roots.put(0L, tree.root());
            for (long from = 0; from < size; from += 256) {
                for (byte[] bytes : entries(from, Math.min(256, size - from))) {
                    long position = tree.size();
                    tree.add(bytes);
                    if (sizes.contains(tree.size())) {
                        roots.put(tree.size(), tree.root());
                    }
                    byte[] opening = next == position ? opening(in) : null;
                    next = next == position ? nextOpening(in, position) : next;
                    report.part("openings", "#" + position, () -> on(position, bytes, opening));
                }
            }
            report.require(next < 0, "openings", "#" + next, "beyond");
        }
        tree.end();
        archive.parts().stream()
                .map(Archive.Part::name)
                .filter(name -> name.startsWith("log/tile/") && !used.contains(name))
                .forEach(name -> report.fault("tree", name, "unlisted"));
        return roots;
    }

    /** How many ballot events of this round were not opened. */
    public long unopenedBallots(String round) {
        return unopenedBallots.getOrDefault(Sha256.hex(Event.roundTag(round)), 0L);
    }

    /** Says what was opened and what was not; of the whole log, nothing that was decided in the open may be missing. */
    public void complete(boolean whole) {
        report.require(
                !whole || !closed.containsKey("PUBLIC"),
                "openings",
                "PUBLIC",
                "withheld",
                closed.getOrDefault("PUBLIC", 0L));
        report.say(
                Report.Weight.REMARK, "openings", "openings", "opened", new TreeMap<>(opened), new TreeMap<>(closed));
    }

    private void on(long position, byte[] bytes, byte @Nullable [] opening) throws IOException {
        Entry entry = Entry.of(bytes);
        (opening == null ? closed : opened).merge(entry.kind(), 1L, Long::sum);
        Event event = null;
        if (opening != null) {
            byte[] envelope = Arrays.copyOfRange(opening, 32, opening.length);
            boolean isCommitted = Sha256.hex(Sha256.hmac(Arrays.copyOf(opening, 32), envelope))
                    .equals(entry.commitment());
            report.require(isCommitted, "openings", "#" + position, "not-committed");
            Event read = Event.of(position, envelope);
            report.require(entry.shows(read), "openings", read.shown(), "shown-otherwise");
            for (Check check : isCommitted ? checks : List.<Check>of()) {
                report.part("events", read.shown(), () -> check.on(read));
            }
            event = read;
        } else if (entry.kind().equals("BALLOT")) {
            unopenedBallots.merge(entry.tag(), 1L, Long::sum);
        }
        report.require(opening != null || !entry.kind().equals("CONTROL"), "openings", "#" + position, "not-opened");
        streams.on(position, entry, event);
    }

    private byte[][] entries(long from, long width) throws IOException {
        String name = "log/" + Tree.path("entries", from / 256, width);
        ByteBuffer tile = ByteBuffer.wrap(archive.bytes(name, MOST_TILE));
        used.add(name);
        byte[][] entries = new byte[(int) width][];
        for (int at = 0; at < width; at++) {
            int length = tile.remaining() < 2 ? -1 : tile.getShort() & 0xffff;
            if (length < 0 || length > tile.remaining()) {
                throw new Malformed("has too few entries in " + name);
            }
            entries[at] = new byte[length];
            tile.get(entries[at]);
        }
        report.require(!tile.hasRemaining(), "tree", name, "too-long");
        return entries;
    }

    private void compare(String path, byte[] hashes) {
        String name = "log/" + path;
        used.add(name);
        try {
            report.part(
                    "tree",
                    name,
                    () -> report.require(
                            Arrays.equals(archive.bytes(name, hashes.length), hashes),
                            "tree",
                            name,
                            "not-of-the-entries"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long nextOpening(DataInputStream in, long before) throws IOException {
        if (leftOfOpenings == 0) {
            return -1;
        }
        leftOfOpenings -= 44;
        long position = leftOfOpenings < 0 ? -1 : in.readLong();
        if (position <= before) {
            throw new Malformed("has openings out of order, after #" + before);
        }
        return position;
    }

    private byte[] opening(DataInputStream in) throws IOException {
        byte[] salt = in.readNBytes(32);
        int length = in.readInt();
        leftOfOpenings -= length;
        if (length < 0 || length > MOST_ENVELOPE || leftOfOpenings < 0) {
            throw new Malformed("has an opening of an impossible length, at #" + (tree.size() - 1));
        }
        byte[] opening = Arrays.copyOf(salt, 32 + length);
        in.readFully(opening, 32, length);
        return opening;
    }
}
