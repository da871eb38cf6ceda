package nl.wijkbudget.evidence.command;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.TilePath;

/** The beginnings of all leaves in memory, eight bytes each, to find a leaf without an index that could tell more. */
final class LeafList {
    /** So many leaves are shown to who asks for one, about: whoever reads the question learns no more than that. */
    static final int CROWD = 16;

    /** So many are kept of each. */
    static final int MOST_DIGITS = 16;

    private static final int DIGIT_BITS = 4;

    private final TileFiles tiles;
    private long[] beginnings = {};

    LeafList(TileFiles tiles) {
        this.tiles = tiles;
    }

    /** How many hexadecimal digits of a leaf may be asked for in a log of this size. */
    static int digits(long size) {
        int digits = 0;
        for (long crowd = size; crowd >= (long) CROWD << DIGIT_BITS; crowd >>= DIGIT_BITS) {
            digits++;
        }
        return digits;
    }

    /** The positions of all leaves that begin with these digits, in a log of this size. */
    List<Long> startingWith(String hex, long size) {
        int free = Long.SIZE - hex.length() * DIGIT_BITS;
        long wanted = hex.isEmpty() ? 0 : HexFormat.fromHexDigitsToLong(hex);
        long[] known = grownTo(size);
        return IntStream.range(0, (int) size)
                .filter(at -> hex.isEmpty() || known[at] >>> free == wanted)
                .mapToObj(at -> (long) at)
                .toList();
    }

    private synchronized long[] grownTo(long size) {
        if (beginnings.length < size) {
            int from = beginnings.length;
            long[] grown = Arrays.copyOf(beginnings, Math.toIntExact(size));
            for (long tile = from / TilePath.FULL; tile * TilePath.FULL < size; tile++) {
                long first = tile * TilePath.FULL;
                int width = (int) Math.min(TilePath.FULL, size - first);
                ByteBuffer hashes = ByteBuffer.wrap(tiles.hashes(new TilePath(0, tile, width)));
                for (int at = 0; at < width; at++) {
                    grown[(int) first + at] = hashes.getLong(at * Hash.BYTES);
                }
            }
            beginnings = grown;
        }
        return beginnings;
    }
}
