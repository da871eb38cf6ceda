package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What independent programs made of a real election under one rule. */
record ReferenceOutcome(Path file, String rule, List<String> order, String totalCost) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final PathMatchingResourcePatternResolver CLASSPATH = new PathMatchingResourcePatternResolver();

    /** Those that come with the tests, or all in {@code pb} and {@code reference} of the folder that the property names. */
    static Stream<ReferenceOutcome> all() {
        String folder = System.getProperty("wijkbudget.test.elections");
        return folder == null || !Files.isDirectory(Path.of(folder, "reference"))
                ? committed()
                : inFolder(Path.of(folder));
    }

    @Override
    public String toString() {
        return rule + " of " + file.getFileName();
    }

    private static Stream<ReferenceOutcome> committed() {
        try {
            return Stream.of(CLASSPATH.getResources("classpath*:/pabulib/reference/*.json"))
                    .flatMap(ReferenceOutcome::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ReferenceOutcome> of(Resource reference) {
        String name = String.valueOf(reference.getFilename()).replaceFirst("[.]json$", ".pb");
        try (InputStream content = reference.getInputStream()) {
            return of(JSON.readTree(content), Elections.copyOf("real/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ReferenceOutcome> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("reference"))) {
            return files.sorted().toList().stream().flatMap(file -> {
                JsonNode reference = JSON.readTree(file.toFile());
                return of(
                        reference,
                        folder.resolve("pb").resolve(reference.path("instance").asString()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ReferenceOutcome> of(JsonNode reference, Path file) {
        return StreamSupport.stream(reference.path("results").spliterator(), false)
                .map(result -> new ReferenceOutcome(
                        file,
                        result.path("rule").asString(),
                        StreamSupport.stream(result.path("order").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList(),
                        result.path("total_cost").asString()));
    }
}
