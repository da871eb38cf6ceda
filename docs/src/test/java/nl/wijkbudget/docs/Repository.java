package nl.wijkbudget.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files that the prose is about; paths are relative to the root of the repository. */
final class Repository {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules");

    private Repository() {}

    static Path path(String name) {
        return ROOT.resolve(name);
    }

    static String nameOf(Path path) {
        return ROOT.relativize(path).toString();
    }

    static String read(String name) {
        return read(path(name));
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a directory, sorted; {@code package-info.java} and the like included. */
    static List<String> list(String directory) {
        try (Stream<Path> entries = Files.list(path(directory))) {
            return entries.map(entry -> entry.toFile().getName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page of prose, wherever it stands. */
    static List<Page> pages() {
        return filesEndingIn(".md").stream().map(Page::of).toList();
    }

    /** The pages of this module. */
    static List<Page> docs() {
        return pages().stream().filter(page -> page.name().startsWith("docs/")).toList();
    }

    static List<Path> filesEndingIn(String end) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean ours = !NOT_OURS.contains(directory.toFile().getName());
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(end)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }
}
