package nl.wijkbudget.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkbudget.poll.Poll;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What independent programs made of a real election under one rule.
 *
 * @param bestValue the value of the best set, and how many sets have it
 * @param steps by how many increments the endowment of Equal Shares grew
 * @param audit what they found of the outcome; missing where they did not look
 */
record Reference(
        String rule,
        List<String> order,
        String totalCost,
        @Nullable String bestValue,
        int bestSets,
        @Nullable String steps,
        JsonNode audit) {
    /** Elections kept with the tests, or all in the directory that the system property names. */
    static Stream<String> elections() {
        String directory = System.getProperty("wijkbudget.test.elections");
        if (directory == null) {
            return Stream.of(
                    "Netherlands_Amsterdam_304",
                    "Netherlands_Amsterdam_522",
                    "Netherlands_Amsterdam_588",
                    "Netherlands_Amsterdam_613",
                    "Netherlands_Amsterdam_643",
                    "Poland_Gdansk_2020_Letnica",
                    "Poland_Zabrze_2020_Helenka",
                    "Switzerland_Zurich_S5R",
                    "US_Stanford_Dataset_PB_Chicago_39th_Ward_2021_vote_rankings",
                    "Worldwide_Mechanical_Turk_Utilities_8");
        }
        try (Stream<Path> files = Files.list(Path.of(directory, "pb"))) {
            return files
                    .map(file -> String.valueOf(file.getFileName()).replaceFirst("[.]pb$", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Poll poll(String election) throws IOException {
        try (InputStream file = open("pb", election + ".pb", "/pabulib/real/" + election + ".pb")) {
            return ElectionFile.read(file);
        }
    }

    Rule counted() {
        return Rules.named(rule);
    }

    static List<Reference> of(String election) throws IOException {
        try (InputStream file = open("reference", election + ".json", "/pabulib/reference/" + election + ".json")) {
            JsonNode results = new ObjectMapper().readTree(file).path("results");
            return StreamSupport.stream(results.spliterator(), false)
                    .filter(result ->
                            Rules.aliases().contains(result.path("rule").asString()))
                    .map(result -> new Reference(
                            result.path("rule").asString(),
                            strings(result.path("order")),
                            result.path("total_cost").asString(),
                            result.path("optimal_value").asString(null),
                            result.path("num_optima").asInt(0),
                            steps(result),
                            result.path("audit")))
                    .toList();
        }
    }

    /** What each project was paid under plain Equal Shares, by rule and in order. */
    static JsonNode rounds(String election) throws IOException {
        boolean kept = System.getProperty("wijkbudget.test.elections") == null;
        try (InputStream file = open("rounds", election + ".json", "/pabulib/reference/" + election + ".json")) {
            JsonNode all = new ObjectMapper().readTree(file);
            return kept ? all.path("rounds") : all;
        }
    }

    private static @Nullable String steps(JsonNode result) {
        JsonNode steps = result.has("steps")
                ? result.path("steps")
                : result.path("params").path("steps");
        return steps.isMissingNode() ? null : steps.asString();
    }

    private static InputStream open(String folder, String name, String kept) throws IOException {
        String directory = System.getProperty("wijkbudget.test.elections");
        return directory == null
                ? Objects.requireNonNull(Reference.class.getResourceAsStream(kept), kept)
                : Files.newInputStream(Path.of(directory, folder, name));
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
