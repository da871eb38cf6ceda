package nl.wijkbudget.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Nodes of a tree of a given size, out of its tiles; each tile is read once. */
public final class Tiles implements Nodes {
    private final long size;
    private final Function<TilePath, byte[]> read;
    private final Map<TilePath, byte[]> known = new HashMap<>();

    public Tiles(long size, Function<TilePath, byte[]> read) {
        this.size = size;
        this.read = read;
    }

    @Override
    public Hash at(int level, long index) {
        int tileLevel = level / TilePath.HEIGHT;
        int above = level % TilePath.HEIGHT;
        long first = index << above;
        byte[] tile = tile(tileLevel, first / TilePath.FULL);
        return within(tile, (int) (first % TilePath.FULL), 1 << above);
    }

    private byte[] tile(int level, long index) {
        TilePath path = new TilePath(level, index, width(size, level, index));
        byte[] tile = known.computeIfAbsent(path, read);
        if (tile.length != path.width() * Hash.BYTES) {
            throw new IllegalStateException(path + " has " + tile.length + " bytes");
        }
        return tile;
    }

    private static Hash within(byte[] tile, int from, int count) {
        if (count == 1) {
            return Hash.at(from * Hash.BYTES, tile);
        }
        return Rfc6962.node(within(tile, from, count / 2), within(tile, from + count / 2, count / 2));
    }

    /** How many hashes a tile has in a tree of this size. */
    static int width(long size, int level, long index) {
        long nodes = nodes(size, level);
        return (int) Math.max(0, Math.min(TilePath.FULL, nodes - index * TilePath.FULL));
    }

    private static long nodes(long size, int level) {
        return size >> (TilePath.HEIGHT * level);
    }

    /** All tiles of a tree of this size, and its entry bundles. */
    public static List<TilePath> of(long size) {
        List<TilePath> tiles = new ArrayList<>();
        for (int level = TilePath.ENTRIES; level < Long.BYTES; level++) {
            int of = Math.max(0, level);
            for (long index = 0; width(size, of, index) > 0; index++) {
                tiles.add(new TilePath(level, index, width(size, of, index)));
            }
        }
        return tiles;
    }

    /** The partial tiles of a tree of this size, and its entry bundle. */
    public static List<TilePath> partial(long size) {
        List<TilePath> tiles = new ArrayList<>();
        for (int level = 0; level < Long.BYTES; level++) {
            long nodes = nodes(size, level);
            if (nodes % TilePath.FULL > 0) {
                tiles.add(new TilePath(level, nodes / TilePath.FULL, (int) (nodes % TilePath.FULL)));
            }
        }
        if (size % TilePath.FULL > 0) {
            tiles.add(new TilePath(TilePath.ENTRIES, size / TilePath.FULL, (int) (size % TilePath.FULL)));
        }
        return tiles;
    }
}
