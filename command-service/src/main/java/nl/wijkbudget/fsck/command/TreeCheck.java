package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.CHECKPOINT_IS_BEYOND_THE_LOG;
import static nl.wijkbudget.fsck.command.FaultKind.ROOT_IS_ANOTHER;
import static nl.wijkbudget.fsck.command.FaultKind.TILE_IS_ANOTHER;
import static nl.wijkbudget.fsck.command.FaultKind.TILE_IS_MISSING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkbudget.evidence.TilePath;
import nl.wijkbudget.evidence.command.Tiling;
import nl.wijkbudget.fsck.command.FaultKind.Part;
import nl.wijkbudget.fsck.command.SignedSizes.Signed;

/** The tree that the entries make, against every root that was signed and against the tiles on file. */
final class TreeCheck implements RowCheck {
    private final TreeMap<Long, List<Signed>> signed;
    private final Path directory;
    private final Tiling tiling = new Tiling();
    private final long published;

    TreeCheck(Map<Long, List<Signed>> signed, Path directory) {
        this.signed = new TreeMap<>(signed);
        this.directory = directory;
        this.published = signed.isEmpty() ? 0 : this.signed.lastKey();
    }

    static TreeCheck of(Connection store, LogKeeping keeping, Findings findings) throws SQLException, IOException {
        return new TreeCheck(SignedSizes.read(store, keeping, findings), keeping.directory());
    }

    @Override
    public void row(StoredRow row, Findings findings) {
        Tiling.Sink compare = (tile, content) -> compare(tile, content, findings);
        tiling.add(row.entry(), tiling.size() < published ? compare : (tile, content) -> {});
        if (tiling.size() == published) {
            tiling.partial(compare);
        }
        for (Signed each : signed.getOrDefault(tiling.size(), List.of())) {
            if (!tiling.root().equals(each.checkpoint().root())) {
                findings.found(ROOT_IS_ANOTHER, each.place(), each.checkpoint().size());
            }
        }
    }

    private void compare(TilePath tile, byte[] content, Findings findings) {
        findings.looked(Part.TREE, 1);
        try {
            Optional<byte[]> found = TileOnFile.atLeast(directory, tile);
            Place place = Place.of("file", directory.resolve(tile.path()));
            if (found.isEmpty()) {
                findings.found(TILE_IS_MISSING, place);
            } else if (!Arrays.equals(content, Arrays.copyOf(found.get(), content.length))) {
                findings.found(TILE_IS_ANOTHER, place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end(Connection store, Findings findings) {
        signed.tailMap(tiling.size(), false)
                .values()
                .forEach(beyond -> beyond.forEach(each -> findings.found(
                        CHECKPOINT_IS_BEYOND_THE_LOG,
                        each.place(),
                        each.checkpoint().size(),
                        tiling.size())));
    }
}
