package nl.wijkbudget.verifier.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.wijkbudget.verifier.json.Malformed;

/** The Merkle tree of RFC 6962 over entries as they come: its root at every size, and its tiles as they fill. */
public final class Tree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};
    private static final int WIDTH = 256;

    private final Deque<byte[]> complete = new ArrayDeque<>();
    private final List<ByteArrayOutputStream> filling = new ArrayList<>();
    private final TileSink sink;
    private long size;

    /** Takes each tile that is complete, and at the end those that are not. */
    @FunctionalInterface
    public interface TileSink {
        void tile(String path, byte[] hashes);
    }

    public Tree(TileSink sink) {
        this.sink = sink;
    }

    public static byte[] leaf(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    public void add(byte[] leaf) {
        byte[] hash = leaf;
        int height = 0;
        keep(height, hash);
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            hash = Sha256.of(NODE, complete.pop(), hash);
            keep(++height, hash);
        }
        complete.push(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public String root() {
        byte[] root = null;
        for (byte[] left : complete) {
            root = root == null ? left : Sha256.of(NODE, left, root);
        }
        return Sha256.hex(root == null ? Sha256.of() : root);
    }

    /** The root that this path leads to from a leaf, in a tree of this size. */
    public static String root(byte[] leaf, long index, long size, List<byte[]> path) {
        if (index >= size) {
            throw new Malformed("is of a leaf beyond its log");
        }
        Deque<byte[]> upward = new ArrayDeque<>(path);
        byte[] root = node(leaf, index, size, upward);
        if (!upward.isEmpty()) {
            throw new Malformed("has a longer path than leads to a root");
        }
        return Sha256.hex(root);
    }

    private static byte[] node(byte[] leaf, long index, long size, Deque<byte[]> path) {
        if (size == 1) {
            return leaf;
        }
        byte[] sibling = path.removeLast();
        long left = Long.highestOneBit(size - 1);
        return index < left
                ? Sha256.of(NODE, node(leaf, index, left, path), sibling)
                : Sha256.of(NODE, sibling, node(leaf, index - left, size - left, path));
    }

    public void end() {
        for (int level = 0; level < filling.size(); level++) {
            flush(level);
        }
    }

    private void keep(int height, byte[] hash) {
        int level = height / 8;
        if (height % 8 == 0) {
            if (level == filling.size()) {
                filling.add(new ByteArrayOutputStream());
            }
            filling.get(level).writeBytes(hash);
            if (filling.get(level).size() == WIDTH * 32) {
                flush(level);
            }
        }
    }

    private void flush(int level) {
        ByteArrayOutputStream tile = filling.get(level);
        if (tile.size() > 0) {
            sink.tile(path(Integer.toString(level), size >> (8 * (level + 1)), tile.size() / 32), tile.toByteArray());
            tile.reset();
        }
    }

    /** Where a tile is kept, with its width when it is not full. */
    public static String path(String level, long number, long width) {
        return "tile/" + level + "/" + groups(number) + (width < WIDTH ? ".p/" + width : "");
    }

    /** A number in groups of three digits, of which all but the last have an x. */
    public static String groups(long number) {
        String last = "%03d".formatted(number % 1000);
        return number < 1000 ? last : groups(number / 1000).replaceFirst("([0-9]+)$", "x$1/") + last;
    }
}
