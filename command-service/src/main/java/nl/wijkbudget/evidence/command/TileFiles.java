package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.TilePath;
import org.jspecify.annotations.Nullable;

/** Tiles as files, in the layout that others expect. */
final class TileFiles {
    private final Path directory;

    TileFiles(Path directory) {
        this.directory = directory;
    }

    void write(TilePath tile, byte[] content) {
        try {
            WholeFile.write(file(tile), content);
            if (tile.full()) {
                deletePartial(tile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(TilePath tile, byte[] content) {
        byte[] found = content(tile);
        return found != null && Arrays.equals(found, content);
    }

    /** Hashes of a tile, of the full one or a wider one if this width is gone. */
    byte[] hashes(TilePath tile) {
        byte[] exact = content(tile);
        byte[] found = exact == null ? content(tile.whenFull()) : exact;
        return Arrays.copyOf(found == null ? wider(tile) : found, tile.width() * Hash.BYTES);
    }

    byte @Nullable [] content(TilePath tile) {
        try {
            Path file = file(tile);
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] wider(TilePath tile) {
        try (Stream<Path> widths = Files.list(partials(tile))) {
            Optional<TilePath> widest = widths.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9]+"))
                    .map(name -> new TilePath(tile.level(), tile.index(), Integer.parseInt(name)))
                    .max(Comparator.comparingInt(TilePath::width));
            byte[] found = widest.map(this::content).orElse(null);
            if (found == null || widest.orElseThrow().width() < tile.width()) {
                throw new IllegalStateException("There is no tile " + tile);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deletePartial(TilePath tile) throws IOException {
        Path partials = partials(tile);
        if (Files.isDirectory(partials)) {
            try (Stream<Path> widths = Files.list(partials)) {
                for (Path width : widths.toList()) {
                    Files.delete(width);
                }
            }
            Files.delete(partials);
        }
    }

    private Path partials(TilePath tile) {
        return directory.resolve(tile.whenFull().path() + ".p");
    }

    private Path file(TilePath tile) {
        return directory.resolve(tile.path());
    }
}
