package nl.wijkbudget.verifier.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Tree;

/** One pass over the log: every entry into the tree, every opening against its entry, every opened event to the checks. */
public final class Walk {
    private static final int TILE = 256;
    private final Archive archive;
    private final Report report;
    private final List<Check> checks;
    private final Tree tree = new Tree(this::compare);
    private final Streams streams;
    private final Map<String, Long> opened = new TreeMap<>();
    private final Map<String, Long> closed = new TreeMap<>();
    private final Map<Digest, Long> unopenedBallots = new HashMap<>();

    public Walk(Archive archive, Report report, List<Check> checks) {
        this.archive = archive;
        this.report = report;
        this.checks = checks;
        streams = new Streams(report);
    }

    /**
     * Goes over all entries.
     *
     * @param roots those of the tree at the sizes for which one is asked: filled in where they are reached
     */
    public void over(long size, Map<Long, String> roots) throws IOException {
        Openings openings = new Openings(archive);
        List<Leaf> leaves = List.of();
        roots.computeIfPresent(0L, (none, unknown) -> tree.root());
        try {
            for (long from = 0; from < size; from += TILE) {
                CompletableFuture<List<Leaf>> ahead = read(from, Math.min(TILE, size - from), openings);
                look(leaves, roots);
                leaves = ahead.join();
            }
        } catch (IOException | Malformed broken) {
            look(leaves, roots);
            throw broken;
        }
        look(leaves, roots);
        report.require(openings.next() < 0, "openings", "openings", "beyond", openings.next());
        tree.end();
    }

    /** A tile of leaves, which are read by others while those before them are looked at. */
    private CompletableFuture<List<Leaf>> read(long from, long width, Openings openings) throws IOException {
        String name = "log/" + Tree.path("entries", from / TILE, width);
        ByteBuffer tile = ByteBuffer.wrap(archive.bytes(name));
        List<Supplier<Leaf>> leaves = new ArrayList<>();
        for (long at = from; at < from + width; at++) {
            int length = tile.remaining() < 2 ? Integer.MAX_VALUE : tile.getShort() & 0xffff;
            if (length > tile.remaining()) {
                report.fault("tree", name, "too-short");
                throw new Malformed("belongs to a log of which the entries break off");
            }
            long position = at;
            byte[] entry = new byte[length];
            tile.get(entry);
            Openings.Opening opening = openings.of(position);
            leaves.add(() -> Leaf.of(position, entry, opening));
        }
        report.require(!tile.hasRemaining(), "tree", name, "too-long");
        return CompletableFuture.supplyAsync(
                () -> leaves.parallelStream().map(Supplier::get).toList());
    }

    private void look(List<Leaf> leaves, Map<Long, String> roots) {
        for (Leaf leaf : leaves) {
            tree.add(leaf.hash());
            roots.computeIfPresent(tree.size(), (size, unknown) -> tree.root());
            checks.forEach(check -> check.on(leaf.position(), leaf.hash()));
            report.part("openings", leaf, () -> on(leaf));
        }
    }

    private void on(Leaf leaf) {
        Entry entry = leaf.entry();
        Event event = leaf.event();
        if (entry == null) {
            throw Objects.requireNonNull(leaf.failure());
        }
        report.require(leaf.isCommitted(), "openings", leaf, "not-committed");
        (event == null ? closed : opened).merge(entry.kind(), 1L, Long::sum);
        report.require(event != null || !entry.kind().equals("CONTROL"), "openings", leaf, "not-opened");
        if (event != null) {
            report.require(leaf.isShown(), "openings", event, "shown-otherwise");
            for (Check check : leaf.isCommitted() ? checks : List.<Check>of()) {
                report.part("events", event, () -> check.on(event));
            }
        } else if (entry.kind().equals("BALLOT")) {
            unopenedBallots.merge(entry.tag(), 1L, Long::sum);
        }
        streams.on(leaf, entry, event);
    }

    private void compare(String path, byte[] hashes) {
        String name = "log/" + path;
        report.part("tree", name, () -> {
            boolean isSame = Arrays.equals(archive.bytes(name), hashes);
            report.require(isSame, "tree", name, "not-of-the-entries");
        });
    }

    /** Of the tree up to and with the entry that is looked at. */
    public String root() {
        return tree.root();
    }

    /** Says what was opened and what was not: all ballots of rounds must be, and of the whole log what was decided in the open. */
    public void complete(boolean whole, List<String> rounds) {
        for (String round : rounds) {
            long unopened = unopenedBallots.getOrDefault(Digest.ofRound(round), 0L);
            report.require(unopened == 0, "ballots", round, "withheld", unopened);
        }
        long open = closed.getOrDefault("PUBLIC", 0L);
        report.require(!whole || open == 0, "openings", "PUBLIC", "withheld", open);
        report.say(Report.Weight.REMARK, "openings", "openings", "opened", opened, closed);
    }
}
