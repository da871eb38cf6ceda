package nl.wijkbudget.verifier.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.wijkbudget.verifier.json.Malformed;

/** The Merkle tree of RFC 6962 over entries as they come: its root at every size, and its tiles as they fill. */
public final class Tree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};
    private static final int WIDTH = 256;

    private final Deque<byte[]> complete = new ArrayDeque<>();
    private final Map<Integer, ByteArrayOutputStream> filling = new TreeMap<>();
    private final BiConsumer<String, byte[]> tiles;
    private long size;

    /** @param tiles takes each that is complete by its path, and at the end those that are not */
    public Tree(BiConsumer<String, byte[]> tiles) {
        this.tiles = tiles;
    }

    public static byte[] leaf(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    public void add(byte[] leaf) {
        byte[] hash = leaf;
        keep(0, hash);
        for (int height = 0; (size >> height & 1) == 1; height++) {
            hash = Sha256.of(NODE, complete.pop(), hash);
            keep(height + 1, hash);
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
        Malformed.unless(index < size, "is of a leaf beyond its log");
        Deque<byte[]> upward = new ArrayDeque<>(path);
        byte[] root = node(leaf, index, size, upward);
        Malformed.unless(upward.isEmpty(), "has a longer path than leads to a root");
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
        filling.forEach(this::flush);
    }

    private void keep(int height, byte[] hash) {
        if (height % 8 == 0) {
            ByteArrayOutputStream tile = filling.computeIfAbsent(height / 8, level -> new ByteArrayOutputStream());
            tile.writeBytes(hash);
            if (tile.size() == WIDTH * 32) {
                flush(height / 8, tile);
            }
        }
    }

    private void flush(int level, ByteArrayOutputStream tile) {
        if (tile.size() > 0) {
            String path = path(Integer.toString(level), size >> (8 * (level + 1)), tile.size() / 32);
            tiles.accept(path, tile.toByteArray());
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
