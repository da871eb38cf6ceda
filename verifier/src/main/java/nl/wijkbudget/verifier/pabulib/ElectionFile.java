package nl.wijkbudget.verifier.pabulib;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkbudget.verifier.count.Same;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Selection;

/**
 * The election of a round as it must stand in its file: every row is written anew from what was opened.
 *
 * @param planned what was said of the round when it was planned
 * @param standings of the certified result
 */
public record ElectionFile(Json planned, Rulebook rulebook, List<Same> ballots, List<Json> standings) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Map<String, String> VOTE_TYPES = Map.of(
            "ranking", "ordinal", "points-per-place", "ordinal", "cumulative", "cumulative", "scores", "scoring");
    /** What limits of a form are called in the file, in its order. */
    private static final Map<String, List<String>> LIMITS = Map.of(
            "approval", List.of("minimum", "min_length", "maximum", "max_length"),
            "ranking", List.of("minimum", "min_length", "maximum", "max_length"),
            "knapsack", List.of("limit", "max_sum_cost"),
            "scores", List.of("lowest", "min_points", "highest", "max_points"),
            "cumulative", List.of("perProject", "max_points", "total", "max_sum_points", "minimum", "min_sum_points"));

    private static final Comparator<Selection> BY_CONTENT = Comparator.comparing(
                    (Selection selection) -> selection.names().toArray(String[]::new), Arrays::compare)
            .thenComparing(selection -> selection.values().toString());

    /** All of it, a row at a time. */
    public Stream<String> rows() {
        return Stream.of(meta(), projects(), votes()).flatMap(rows -> rows);
    }

    private Stream<String> meta() {
        Stream.Builder<String> rows = Stream.builder();
        long voters = ballots.stream().mapToLong(Same::size).sum();
        long budget = rulebook.pots().stream().mapToLong(Rulebook.Pot::amount).reduce(0, Math::addExact);
        Json window = rulebook.json().get("window");
        rows.add(row("META")).add(row("key", "value"));
        rows.add(row("description", planned.text("title"))).add(row("country", ""));
        rows.add(row("unit", planned.text("neighbourhood"))).add(row("instance", planned.text("round")));
        rows.add(row("num_projects", standings.size())).add(row("num_votes", voters));
        rows.add(row("budget", amount(budget))).add(row("vote_type", voteType()));
        rows.add(row("rule", rulebook.rule()));
        rows.add(row("date_begin", DAY.format(Instant.parse(window.text("opensAt")))));
        rows.add(row("date_end", DAY.format(Instant.parse(window.text("closesAt")))));
        rows.add(row("currency", rulebook.json().text("currency")));
        String kind = rulebook.form().kind();
        List<String> limits = LIMITS.getOrDefault(kind, List.of());
        for (int at = 0; at < limits.size(); at += 2) {
            Json limit = rulebook.form().json().getOrNull(limits.get(at));
            if (!limit.isNull()) {
                rows.add(row(limits.get(at + 1), kind.equals("knapsack") ? amount(limit.whole()) : limit.plain()));
            }
        }
        if (kind.equals("points-per-place")) {
            rows.add(row("max_length", rulebook.form().places()));
        }
        return rows.build();
    }

    private String voteType() {
        return VOTE_TYPES.getOrDefault(rulebook.form().kind(), "approval");
    }

    private Stream<String> projects() {
        boolean byPoints = rulebook.measuresPoints();
        List<Json> ordered = new ArrayList<>(standings);
        ordered.sort(Comparator.comparing((Json standing) -> !isFunded(standing))
                .thenComparing(standing -> -standing.whole(byPoints ? "points" : "votes"))
                .thenComparing(standing -> standing.text("project")));
        String header = "project_id;cost;votes;" + (byPoints ? "score;" : "") + "name;category;selected;pot\n";
        return Stream.concat(
                Stream.of(row("PROJECTS"), header), ordered.stream().map(this::project));
    }

    private String project(Json standing) {
        Rulebook.Candidate candidate = rulebook.candidate(standing.text("project"));
        List<Object> cells = new ArrayList<>(List.of(candidate.project(), amount(candidate.price())));
        cells.add(standing.whole("votes"));
        if (rulebook.measuresPoints()) {
            cells.add(standing.whole("points"));
        }
        int selected = isFunded(standing) ? 1 : 0;
        cells.addAll(List.of(candidate.title(), candidate.theme(), selected, candidate.pot()));
        return row(cells.toArray());
    }

    private static boolean isFunded(Json standing) {
        return standing.get("funded").equals(Json.of(true));
    }

    private Stream<String> votes() {
        boolean withPoints = !voteType().equals("approval") && !voteType().equals("ordinal");
        String header = "voter_id;vote" + (withPoints ? ";points" : "") + "\n";
        AtomicLong voter = new AtomicLong();
        Stream<String> rows = ballots.stream()
                .sorted(Comparator.comparing(Same::selection, BY_CONTENT))
                .flatMap(same -> {
                    String names = String.join(",", same.selection().names());
                    String points = same.selection().values().toString().replaceAll("[\\[\\] ]", "");
                    String rest = ";" + names + (withPoints ? ";" + points : "") + "\n";
                    return LongStream.range(0, same.size()).mapToObj(each -> voter.incrementAndGet() + rest);
                });
        return Stream.concat(Stream.of(row("VOTES"), header), rows);
    }

    private static String amount(long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        return (cents % 100 == 0 ? amount.setScale(0) : amount).toPlainString();
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(each -> cell(each.toString())).collect(Collectors.joining(";", "", "\n"));
    }

    /** In quotes only what would not be read back without. */
    private static String cell(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        boolean isPlain = unix.equals(unix.strip()) && unix.chars().noneMatch(each -> ";\"\n".indexOf(each) >= 0);
        return isPlain ? unix : '"' + unix.replace("\"", "\"\"") + '"';
    }
}
