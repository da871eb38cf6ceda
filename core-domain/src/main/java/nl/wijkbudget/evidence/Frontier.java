package nl.wijkbudget.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The right edge of a growing tree: as much as is needed to go on, one hash per level. */
public final class Frontier {
    /** Hears of each node once all leaves under it are there. */
    @FunctionalInterface
    public interface Listener {
        void completed(int level, long index, Hash node);
    }

    private final List<Hash> full = new ArrayList<>();
    private long size;

    /** Of the tree that was grown so far; {@code full} has its largest whole subtree first. */
    public static Frontier of(long size, List<Hash> full) {
        if (full.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has another frontier");
        }
        Frontier frontier = new Frontier();
        frontier.size = size;
        frontier.full.addAll(full);
        return frontier;
    }

    public void add(Hash leaf, Listener listener) {
        Hash node = leaf;
        listener.completed(0, size, node);
        for (int level = 0; ((size >> level) & 1) == 1; level++) {
            node = Rfc6962.node(full.remove(full.size() - 1), node);
            listener.completed(level + 1, size >> (level + 1), node);
        }
        full.add(node);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (full.isEmpty()) {
            return Rfc6962.EMPTY;
        }
        Hash root = full.get(full.size() - 1);
        for (int i = full.size() - 2; i >= 0; i--) {
            root = Rfc6962.node(full.get(i), root);
        }
        return root;
    }

    public List<Hash> full() {
        return Collections.unmodifiableList(full);
    }
}
