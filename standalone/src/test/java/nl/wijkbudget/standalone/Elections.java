package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The election files that tests import; more of them when a folder is named on the command line. */
final class Elections {
    private static final String FOLDER = "wijkbudget.test.elections";

    private Elections() {}

    static Stream<Path> all() {
        String folder = System.getProperty(FOLDER);
        return folder == null ? committed() : Stream.concat(committed(), filesIn(Path.of(folder)));
    }

    /** A copy of one of the files that every build has. */
    static Path copyOf(String resource) {
        return copy(new PathMatchingResourcePatternResolver().getResource("classpath:/pabulib/" + resource));
    }

    private static Stream<Path> committed() {
        Stream<Path> edges = Stream.of(
                        "edge/13_cumulative_zero_points.pb",
                        "edge/14_scoring_negative_default.pb",
                        "ids_in_all_letters.pb")
                .map(Elections::copyOf);
        return Stream.concat(Stream.of(real()).map(Elections::copy), edges);
    }

    private static Resource[] real() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:/pabulib/real/*.pb");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".pb"))
                    .sorted(Comparator.naturalOrder())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            Path copy = Files.createTempDirectory("election-").resolve(Objects.requireNonNull(resource.getFilename()));
            Files.copy(content, copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
