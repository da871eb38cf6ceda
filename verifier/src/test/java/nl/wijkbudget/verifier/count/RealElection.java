package nl.wijkbudget.verifier.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.pabulib.PabulibBallot;
import nl.wijkbudget.pabulib.PabulibFile;
import nl.wijkbudget.pabulib.PabulibProject;
import nl.wijkbudget.pabulib.PabulibReader;

/**
 * A real election with what independent programs made of it. Those kept are small; the system property {@code
 * wijkbudget.test.elections} names a directory with more.
 */
record RealElection(Poll poll, List<String> ids) {
    private static final String ELSEWHERE = System.getProperty("wijkbudget.test.elections");

    static Stream<String> names() throws IOException {
        if (ELSEWHERE == null) {
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
        try (Stream<Path> files = Files.list(Path.of(ELSEWHERE, "pb"))) {
            return files
                    .map(file -> String.valueOf(file.getFileName()).replaceFirst("[.]pb$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static InputStream open(String folder, String name) {
        try {
            return ELSEWHERE == null
                    ? Objects.requireNonNull(
                            RealElection.class.getResourceAsStream("/pabulib/" + folder + "/" + name), name)
                    : Files.newInputStream(Path.of(ELSEWHERE, folder.equals("real") ? "pb" : folder, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RealElection of(String name) throws IOException {
        try (InputStream pb = open("real", name + ".pb")) {
            return of(new PabulibReader().read(pb).orElseThrow(report -> new AssertionError(report.faults())));
        }
    }

    private static RealElection of(PabulibFile file) {
        List<PabulibProject> projects = file.projects().stream()
                .sorted(Comparator.comparing(
                        project -> project.id().codePoints().toArray(), Arrays::compare))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        projects.forEach(project -> numbers.put(project.id(), numbers.size()));
        int decimals = file.votes().stream()
                .flatMap(ballot -> ballot.points().stream())
                .mapToInt(points -> points.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        Map<List<Poll.Mark>, Long> same = new LinkedHashMap<>();
        int longest = file.meta().maxLength().orElse(0);
        for (PabulibBallot ballot : file.votes()) {
            List<Integer> points = points(ballot, Math.max(0, decimals));
            List<Poll.Mark> marks = new ArrayList<>();
            for (String project : ballot.projects()) {
                marks.add(new Poll.Mark(Objects.requireNonNull(numbers.get(project)), points.get(marks.size())));
            }
            same.merge(marks, 1L, Long::sum);
            longest = Math.max(longest, marks.size());
        }
        List<Poll.Ballots> ballots = new ArrayList<>();
        same.forEach((marks, size) -> ballots.add(new Poll.Ballots("", marks, size)));
        Poll poll = new Poll(
                projects.stream().map(project -> project.cost().cents()).toList(),
                Set.of(),
                file.meta().budget().cents(),
                longest,
                file.votes().size(),
                ballots,
                List.of(),
                Map.of());
        return new RealElection(poll, projects.stream().map(PabulibProject::id).toList());
    }

    private static List<Integer> points(PabulibBallot ballot, int decimals) {
        return ballot.points().isEmpty()
                ? Collections.nCopies(ballot.projects().size(), 1)
                : ballot.points().stream()
                        .map(points -> points.movePointRight(decimals).intValueExact())
                        .toList();
    }

    List<String> names(List<Integer> numbers) {
        return numbers.stream().map(ids::get).toList();
    }
}
