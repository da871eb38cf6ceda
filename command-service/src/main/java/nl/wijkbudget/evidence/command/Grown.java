package nl.wijkbudget.evidence.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.Hash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tree of the stored log.
 *
 * <p>It begins by counting all leaves again and comparing the roots with what was signed: only what is still so is built
 * upon.
 */
final class Grown {
    private static final Logger LOG = LoggerFactory.getLogger(Grown.class);

    private final EntriesInOrder entries;
    private final TileFiles tiles;
    private Tiling tiling;

    private Grown(EntriesInOrder entries, TileFiles tiles, Tiling tiling) {
        this.entries = entries;
        this.tiles = tiles;
        this.tiling = tiling;
    }

    /**
     * Checks the log, which ends before {@code stored}, against every checkpoint that is known.
     *
     * @throws RefusedToSign when it is shorter or another
     */
    static Grown checked(EntriesInOrder entries, TileFiles tiles, long stored, Iterable<Checkpoint> known) {
        Map<Long, Checkpoint> signed = new TreeMap<>();
        for (Checkpoint each : known) {
            Checkpoint same = signed.put(each.size(), each);
            require(same == null || same.equals(each), each);
            if (each.size() > stored) {
                throw new RefusedToSign(
                        Doubt.LOG_IS_SHORTER_THAN_SIGNED, stored + " stored, " + each.size() + " signed");
            }
        }
        Grown tree = new Grown(entries, tiles, new Tiling());
        if (tree.compared(signed)) {
            LOG.warn("Tiles were missing or not as they should be, and are written again");
            tree.writeAgain();
        }
        return tree;
    }

    /** Whether a tile on file is not what it should be. */
    private boolean compared(Map<Long, Checkpoint> signed) {
        AtomicBoolean damaged = new AtomicBoolean();
        Tiling.Sink compare = (tile, content) -> {
            if (!damaged.get() && !tiles.holds(tile, content)) {
                damaged.set(true);
            }
        };
        for (Checkpoint each : signed.values()) {
            entries.read(tiling.size(), each.size(), entry -> tiling.add(entry, compare));
            require(tiling.root().equals(each.root()), each);
        }
        tiling.partial(compare);
        return damaged.get();
    }

    private void writeAgain() {
        long size = tiling.size();
        tiling = new Tiling();
        grow(size);
    }

    /** Adds what is stored before this position, and writes its tiles. */
    void grow(long size) {
        entries.read(tiling.size(), size, entry -> tiling.add(entry, tiles::write));
        tiling.partial(tiles::write);
    }

    long size() {
        return tiling.size();
    }

    Hash root() {
        return tiling.root();
    }

    private static void require(boolean same, Checkpoint signed) {
        if (!same) {
            throw new RefusedToSign(
                    Doubt.LOG_IS_NOT_WHAT_WAS_SIGNED,
                    "at size " + signed.size() + " root " + signed.root().base64());
        }
    }
}
