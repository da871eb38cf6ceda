package nl.wijkbudget.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a {@code .pb} file that has no faults in a few straight lines, apart from the reader of the product. */
final class StraightFile {
    private final Map<String, String> meta = new HashMap<>();
    private final List<Map<String, String>> projects = new ArrayList<>();
    private final List<Map<String, String>> votes = new ArrayList<>();

    private StraightFile(String text) {
        List<String> header = List.of();
        String section = "";
        for (List<String> row : rows(text)) {
            String first = row.get(0).strip();
            if (row.size() == 1 && List.of("META", "PROJECTS", "VOTES").contains(first.toUpperCase(Locale.ROOT))) {
                section = first.toUpperCase(Locale.ROOT);
                header = List.of();
            } else if (header.isEmpty()) {
                header = row.stream().map(String::strip).toList();
            } else if (section.equals("META")) {
                meta.put(first, row.size() > 1 ? row.get(1).strip() : "");
            } else {
                Map<String, String> named = new HashMap<>();
                for (int cell = 0; cell < Math.min(header.size(), row.size()); cell++) {
                    named.put(header.get(cell), row.get(cell).strip());
                }
                (section.equals("PROJECTS") ? projects : votes).add(named);
            }
        }
    }

    static Poll poll(Path file) {
        try {
            return new StraightFile(Files.readString(file).replace("\uFEFF", "")).poll();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Poll poll() {
        boolean cents = projects.stream()
                        .anyMatch(project -> amount(cell(project, "cost")).scale() > 0)
                || amount(cell(meta, "budget")).scale() > 0;
        int scale = cents ? 2 : 0;
        List<PollProject> order = projects.stream()
                .map(project -> new PollProject(cell(project, "project_id"), whole(cell(project, "cost"), scale)))
                .sorted(Comparator.comparing(PollProject::id))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        order.forEach(project -> numbers.put(project.id(), numbers.size()));
        PollBuilder builder = new PollBuilder(order, whole(cell(meta, "budget"), scale), marks()).unit(cents ? 100 : 1);
        votes.forEach(vote -> add(builder, numbers, vote));
        return builder.build();
    }

    private void add(PollBuilder builder, Map<String, Integer> numbers, Map<String, String> vote) {
        List<String> names = list(cell(vote, "vote"));
        List<String> given = list(cell(vote, "points"));
        List<String> once = new ArrayList<>(new LinkedHashSet<>(names));
        int[] chosen = once.stream().mapToInt(numbers::get).toArray();
        int[] points = new int[chosen.length];
        for (int place = 0; place < chosen.length; place++) {
            int at = names.indexOf(once.get(place));
            points[place] = at < given.size() ? Integer.parseInt(given.get(at)) : 1;
        }
        builder.add(chosen, points, chosen.length, 0, 1);
    }

    private Marks marks() {
        return switch (cell(meta, "vote_type")) {
            case "ordinal" -> Marks.PLACES;
            case "cumulative", "scoring" -> Marks.POINTS;
            default -> Marks.CHOICES;
        };
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\s*,\\s*"));
    }

    private static BigDecimal amount(String text) {
        BigDecimal amount = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static long whole(String text, int scale) {
        return amount(text).movePointRight(scale).longValueExact();
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char next : (text + "\n").toCharArray()) {
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && next == ';') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && next == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    rows.add(row);
                }
                row = new ArrayList<>();
            } else if (next != '\r') {
                cell.append(next);
            }
        }
        return rows;
    }
}
