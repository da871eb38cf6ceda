package nl.wijkbudget.standalone;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An election as its file tells it, read and counted in a few straight lines that share nothing with the engine. */
record PlainElection(Map<String, String> meta, List<Map<String, String>> projects, List<Map<String, String>> ballots) {
    /** A project as it comes out of the count. */
    record Line(String id, String title, long cents, long votes, long points) {}

    static PlainElection of(String text) {
        Map<String, List<Map<String, String>>> sections = new LinkedHashMap<>();
        List<Map<String, String>> section = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            if (List.of("META", "PROJECTS", "VOTES").contains(line)) {
                section = new ArrayList<>();
                sections.put(line, section);
                columns = List.of();
            } else if (columns.isEmpty()) {
                columns = cells(line);
            } else if (!line.isBlank()) {
                section.add(row(columns, cells(line)));
            }
        }
        Map<String, String> meta = new LinkedHashMap<>();
        rows(sections, "META").forEach(row -> meta.put(cell(row, "key"), cell(row, "value")));
        return new PlainElection(meta, rows(sections, "PROJECTS"), rows(sections, "VOTES"));
    }

    /** Whether a ballot names a project twice: it counts once, though the file may have counted it twice. */
    boolean hasRepeats() {
        return ballots.stream()
                .map(ballot -> list(cell(ballot, "vote")))
                .anyMatch(chosen -> chosen.stream().distinct().count() < chosen.size());
    }

    /** Highest score first, and of equal scores the id that sorts first as text. */
    List<Line> order() {
        Map<String, Long> votes = new TreeMap<>();
        Map<String, Long> points = new TreeMap<>();
        for (Map<String, String> ballot : ballots) {
            List<String> chosen = list(cell(ballot, "vote"));
            for (int place = 0; place < chosen.size(); place++) {
                if (chosen.indexOf(chosen.get(place)) == place) {
                    long given = points(ballot, place);
                    votes.merge(chosen.get(place), type().equals("cumulative") && given == 0 ? 0L : 1L, Long::sum);
                    points.merge(chosen.get(place), given, Long::sum);
                }
            }
        }
        return projects.stream()
                .map(project -> line(project, votes, points))
                .sorted(Comparator.comparing(Line::points).reversed().thenComparing(Line::id))
                .toList();
    }

    /** A column of the projects, by id. */
    Map<String, String> column(String name) {
        Map<String, String> column = new TreeMap<>();
        projects.forEach(project -> column.put(cell(project, "project_id"), cell(project, name)));
        return column;
    }

    /** What the rule paid for: 2 and 3 were decided otherwise, and what costs nothing needs no decision. */
    Map<String, String> selected() {
        Map<String, String> selected = column("selected");
        column("cost")
                .forEach((id, cost) ->
                        selected.compute(id, (same, value) -> "1".equals(value) && !cost.equals("0") ? "1" : "0"));
        return selected;
    }

    String type() {
        return meta.getOrDefault("vote_type", "");
    }

    private long points(Map<String, String> ballot, int place) {
        return switch (type()) {
            case "approval", "choose-1" -> 1;
            case "ordinal" -> list(cell(ballot, "vote")).size() - place;
            default -> Long.parseLong(list(cell(ballot, "points")).get(place));
        };
    }

    private static Line line(Map<String, String> project, Map<String, Long> votes, Map<String, Long> points) {
        String id = cell(project, "project_id");
        String name = project.getOrDefault("name", "Project " + id);
        return new Line(
                id,
                name.length() <= 150 ? name : name.substring(0, 149) + "…",
                new BigDecimal(cell(project, "cost")).movePointRight(2).longValueExact(),
                votes.getOrDefault(id, 0L),
                points.getOrDefault(id, 0L));
    }

    private static List<Map<String, String>> rows(Map<String, List<Map<String, String>>> sections, String name) {
        return sections.getOrDefault(name, List.of());
    }

    /** Empty when the file has no such column. */
    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(columns.size(), cells.size()); column++) {
            row.put(columns.get(column), cells.get(column));
        }
        return row;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            cells.add((quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell).strip());
        }
        return cells;
    }

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(","));
    }
}
