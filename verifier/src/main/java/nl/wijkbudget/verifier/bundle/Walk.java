package nl.wijkbudget.verifier.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final int AT_ONCE = 4 * TILE;
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

    /** Goes over all entries, and gives the root at each of the sizes. */
    public Map<Long, String> over(long size, Set<Long> sizes) throws IOException {
        Map<Long, String> roots = new HashMap<>(Map.of(0L, tree.root()));
        Openings openings = new Openings(archive);
        List<Leaf> leaves = List.of();
        try {
            for (long from = 0; from < size; from += AT_ONCE) {
                CompletableFuture<List<Leaf>> ahead = read(from, size, openings);
                look(leaves, sizes, roots);
                leaves = ahead.join();
            }
        } finally {
            look(leaves, sizes, roots);
        }
        report.require(openings.next() < 0, "openings", "openings", "beyond", openings.next());
        tree.end();
        return roots;
    }

    /** Leaves are read by others while those before them are looked at. */
    private CompletableFuture<List<Leaf>> read(long from, long size, Openings openings) throws IOException {
        List<Supplier<Leaf>> stored = new ArrayList<>();
        for (long tile = from; tile < Math.min(size, from + AT_ONCE); tile += TILE) {
            entries(tile, Math.min(TILE, size - tile), openings, stored);
        }
        return CompletableFuture.supplyAsync(
                () -> stored.parallelStream().map(Supplier::get).toList());
    }

    private void entries(long from, long width, Openings openings, List<Supplier<Leaf>> stored) throws IOException {
        String name = "log/" + Tree.path("entries", from / TILE, width);
        ByteBuffer tile = ByteBuffer.wrap(archive.bytes(name));
        for (long position = from; position < from + width; position++) {
            int length = tile.remaining() < 2 ? -1 : tile.getShort() & 0xffff;
            if (length < 0 || length > tile.remaining()) {
                report.fault("tree", name, "too-short");
                throw new Malformed("belongs to a log of which the entries break off");
            }
            byte[] entry = new byte[length];
            tile.get(entry);
            long leaf = position;
            Openings.Opening opening = openings.of(position);
            stored.add(() -> Leaf.of(leaf, entry, opening));
        }
        report.require(!tile.hasRemaining(), "tree", name, "too-long");
    }

    private void look(List<Leaf> leaves, Set<Long> sizes, Map<Long, String> roots) {
        for (Leaf leaf : leaves) {
            tree.add(leaf.hash());
            checks.forEach(check -> check.on(leaf.position(), leaf.hash()));
            if (sizes.contains(tree.size())) {
                roots.put(tree.size(), tree.root());
            }
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
