package nl.wijkbudget.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.Proposal;
import org.jspecify.annotations.Nullable;

/** An invented project: what it says, what it costs, and how many of 1,000 voters choose it. */
record DemoProject(ProjectId project, Proposal proposal, Money price, int appeal) {
    /** Those of the round that is told to its end. */
    static List<DemoProject> all() {
        return in("/demo/projecten.tsv");
    }

    /** Those that one can vote on. */
    static List<DemoProject> next() {
        return in("/demo/volgende-projecten.tsv");
    }

    private static List<DemoProject> in(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoProject.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DemoProject::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoProject of(String line) {
        List<String> cells = List.of(line.split("\t"));
        return new DemoProject(
                new ProjectId(cells.get(0)),
                new Proposal(
                        new ThemeId(cells.get(1)),
                        cells.get(4),
                        cells.get(5),
                        cells.get(0).length() % 2 == 0,
                        location(cells)),
                Money.of(Long.parseLong(cells.get(2))),
                Integer.parseInt(cells.get(3)));
    }

    private static @Nullable Location location(List<String> cells) {
        Point point = cells.size() > 7 ? new Point(cells.get(7)) : null;
        return cells.size() > 6 ? new Location(cells.get(6), point) : null;
    }
}
