package nl.wijkbudget.evidence;

/** The stored nodes of a tree: those under which all leaves are there. */
@FunctionalInterface
public interface Nodes {
    /** Level 0 are the leaves; index counts from the left within the level. */
    Hash at(int level, long index);

    /** Of the leaves from {@code from} up to {@code to}, of which {@code from} is where such a subtree can begin. */
    default Hash root(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return at(level, from >> level);
        }
        long middle = from + Rfc6962.split(size);
        return Rfc6962.node(root(from, middle), root(middle, to));
    }

    default Hash root(long size) {
        return size == 0 ? Rfc6962.EMPTY : root(0, size);
    }
}
