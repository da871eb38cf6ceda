package nl.wijkbudget.evidence.command;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.evidence.Frontier;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.Rfc6962;
import nl.wijkbudget.evidence.TilePath;

/** A growing tree cut into tiles: those that are full are handed on, the others are kept until they are. */
public final class Tiling {
    /** Takes a tile. */
    @FunctionalInterface
    public interface Sink {
        void take(TilePath tile, byte[] content);
    }

    private static final int LEVELS_PER_TILE = 8;

    private final Frontier frontier = new Frontier();
    private final Map<Integer, Open> open = new TreeMap<>();

    public void add(byte[] entry, Sink full) {
        Open entries = open(TilePath.ENTRIES);
        entries.content.writeBytes(
                ByteBuffer.allocate(Short.BYTES).putShort((short) entry.length).array());
        entries.add(entry, full);
        frontier.add(Rfc6962.leaf(entry), (level, index, node) -> {
            if (level % LEVELS_PER_TILE == 0) {
                open(level / LEVELS_PER_TILE).add(node.bytes(), full);
            }
        });
    }

    /** The tiles that are not full. */
    public void partial(Sink sink) {
        open.values().forEach(tile -> {
            if (tile.width > 0) {
                sink.take(new TilePath(tile.level, tile.index, tile.width), tile.content.toByteArray());
            }
        });
    }

    public long size() {
        return frontier.size();
    }

    public Hash root() {
        return frontier.root();
    }

    private Open open(int level) {
        return open.computeIfAbsent(level, Open::new);
    }

    /** The tile that grows at a level. */
    private static final class Open {
        private final int level;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private long index;
        private int width;

        Open(int level) {
            this.level = level;
        }

        void add(byte[] bytes, Sink full) {
            content.writeBytes(bytes);
            width++;
            if (width == TilePath.FULL) {
                full.take(new TilePath(level, index, width), content.toByteArray());
                content.reset();
                index++;
                width = 0;
            }
        }
    }
}
