package nl.wijkbudget.fsck.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.evidence.TilePath;

/** Finds a tile, or one that grew out of it: a log that went on has wider ones. */
final class TileOnFile {
    private TileOnFile() {}

    static Optional<byte[]> atLeast(Path directory, TilePath tile) throws IOException {
        for (TilePath exact : new TilePath[] {tile, tile.whenFull()}) {
            Path file = directory.resolve(exact.path());
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
        }
        Path partials = directory.resolve(tile.whenFull().path() + ".p");
        if (!Files.isDirectory(partials)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(partials)) {
            Optional<Path> widest =
                    files.filter(file -> width(file) > tile.width()).max(Comparator.comparingInt(TileOnFile::width));
            return widest.isPresent() ? Optional.of(Files.readAllBytes(widest.get())) : Optional.empty();
        }
    }

    private static int width(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches("[0-9]{1,3}") ? Integer.parseInt(name) : 0;
    }
}
