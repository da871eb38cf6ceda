package nl.wijkbudget.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A tree grown leaf by leaf, with the tiles that come of it. */
final class GrownTree {
    final Frontier frontier = new Frontier();
    private final Map<TilePath, ByteArrayOutputStream> tiles = new HashMap<>();

    static GrownTree of(PlainTree plain) {
        GrownTree tree = new GrownTree();
        plain.leaves().forEach(leaf -> tree.frontier.add(leaf, tree::keep));
        return tree;
    }

    private void keep(int level, long index, Hash node) {
        if (level % 8 == 0) {
            tiles.computeIfAbsent(new TilePath(level / 8, index / 256, 256), any -> new ByteArrayOutputStream())
                    .writeBytes(node.bytes());
        }
    }

    Tiles tiles() {
        return new Tiles(frontier.size(), path -> {
            byte[] tile = Objects.requireNonNull(tiles.get(path.whenFull())).toByteArray();
            return Arrays.copyOf(tile, path.width() * Hash.BYTES);
        });
    }
}
