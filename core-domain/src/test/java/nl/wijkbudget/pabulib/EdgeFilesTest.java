package nl.wijkbudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small made-up files with one difficulty each, and all that is to be read in them. */
class EdgeFilesTest {
    private static final Fault SEMICOLON = Sample.fault(3, 13, FaultCode.META_VALUE_HAS_SEMICOLONS);

    private static PabulibReading<PabulibFile> read(String name) throws IOException {
        try (InputStream file = EdgeFilesTest.class.getResourceAsStream("/pabulib/edge/" + name + ".pb")) {
            return new PabulibReader().read(Objects.requireNonNull(file, name));
        }
    }

    private static PabulibReading<PabulibFile> accepted(PabulibFile file, Fault... warnings) {
        return new PabulibReading.Accepted<>(file, new FaultReport(List.of(warnings), 0, warnings.length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01_bom_crlf",
                "02_quotes_semicolons",
                "03_multiline_name",
                "04_blank_lines_spaces",
                "05_decimal_comma",
                "06_free_and_zero_vote",
                "07_duplicate_in_ballot",
                "08_empty_ballots",
                "09_all_tied",
                "10_cost_over_budget",
                "11_everything_fits",
                "12_no_votes_at_all",
                "13_cumulative_zero_points",
                "14_scoring_negative_default",
                "15_ordinal",
                "16_column_order_none",
                "17_mes_exact_tie"
            })
    void what_is_written_is_read_as_the_normal_form_and_without_a_warning(String name) throws IOException {
        PabulibFile file = read(name).orElseThrow(report -> new AssertionError(report.faults()));
        assertThat(Sample.read(new PabulibWriter().write(file))).isEqualTo(accepted(file.normal()));
    }

    /** META as all edge files have it; the rest comes as rows {@code key;value}. */
    private static PabulibMeta meta(String description, int projects, int votes, String... rest) {
        List<String> rows = new ArrayList<>(List.of(
                "description;" + description,
                "country;Netherlands",
                "unit;Edgeville",
                "instance;2025",
                "num_projects;" + projects,
                "num_votes;" + votes));
        rows.addAll(Arrays.asList(rest));
        return new PabulibMeta(rows.stream()
                .map(row -> new MetaEntry(row.substring(0, row.indexOf(';')), row.substring(row.indexOf(';') + 1)))
                .toList());
    }

    private static String[] rest(String budget, String type, String... limits) {
        List<String> rows = new ArrayList<>(List.of(
                "budget;" + budget,
                "vote_type;" + type,
                "rule;unknown",
                "date_begin;01.06.2025",
                "date_end;30.06.2025"));
        rows.addAll(Arrays.asList(limits));
        return rows.toArray(String[]::new);
    }

    /** Projects from pairs of id and cost. */
    private static List<PabulibProject> projects(String... idsAndCosts) {
        List<PabulibProject> projects = new ArrayList<>();
        for (int index = 0; index < idsAndCosts.length; index += 2) {
            projects.add(PabulibProject.of(
                    idsAndCosts[index], Amount.of(idsAndCosts[index + 1]).orElseThrow()));
        }
        return projects;
    }

    private static PabulibProject named(String id, String cost, String name, String... categories) {
        return new PabulibProject(
                id,
                Amount.of(cost).orElseThrow(),
                name.isEmpty() ? null : name,
                List.of(categories),
                List.of(),
                null,
                null,
                null,
                Map.of());
    }

    /** A ballot written as voter and projects, all after each other. */
    private static PabulibBallot ballot(String voter, String... projects) {
        return new PabulibBallot(voter, List.of(projects), List.of(), Map.of());
    }

    private static PabulibBallot pointed(String voter, List<String> projects, Integer... points) {
        return new PabulibBallot(
                voter, projects, Arrays.stream(points).map(BigDecimal::valueOf).toList(), Map.of());
    }

    private static PabulibBallot described(String voter, List<String> projects, String sex, String age) {
        return new PabulibBallot(voter, projects, List.of(), Map.of("sex", sex, "age", age));
    }

    private static final List<PabulibBallot> FOUR =
            List.of(ballot("a", "1", "2"), ballot("b", "2"), ballot("c", "3", "1"), ballot("d", "1"));

    @Test
    void byte_order_mark_and_carriage_returns() throws IOException {
        PabulibMeta meta =
                meta("UTF-8 BOM and CRLF line ends; empty vote in last column", 3, 4, rest("100", "approval"));
        assertThat(read("01_bom_crlf"))
                .isEqualTo(accepted(
                        new PabulibFile(
                                meta,
                                projects("1", "40", "2", "60", "3", "30"),
                                List.of(ballot("a", "1", "2"), ballot("b"), ballot("c", "3"), ballot("d", "1"))),
                        SEMICOLON));
    }

    @Test
    void quoted_semicolons_and_quotes() throws IOException {
        PabulibMeta meta = meta("quoted ; and doubled quotes in names", 3, 4, rest("100", "approval"));
        assertThat(read("02_quotes_semicolons"))
                .isEqualTo(accepted(
                        new PabulibFile(
                                meta,
                                List.of(
                                        named("1", "40", "Fietspad; fase 2"),
                                        named("2", "60", "\"De Tuin\" in Oost"),
                                        named("3", "30", "Speelplek")),
                                FOUR),
                        SEMICOLON));
    }

    @Test
    void a_name_over_two_lines() throws IOException {
        PabulibMeta meta = meta(
                "line break inside a quoted name (legal CSV; breaks split-by-line readers)",
                3,
                4,
                rest("100", "approval"));
        assertThat(read("03_multiline_name"))
                .isEqualTo(accepted(
                        new PabulibFile(
                                meta,
                                List.of(
                                        named("1", "40", "Groen\nen grijs"),
                                        named("2", "60", "B"),
                                        named("3", "30", "C")),
                                FOUR),
                        SEMICOLON));
    }

    /** Blank lines are no rows; this file counts one project and one ballot too many for that. */
    @Test
    void blank_lines_that_were_counted_as_rows() throws IOException {
        assertThat(read("04_blank_lines_spaces"))
                .isEqualTo(accepted(
                        blankLines(4, 5),
                        SEMICOLON,
                        Sample.fault(7, 14, FaultCode.COUNT_HAS_BLANK_LINES, "num_projects", 4, 3),
                        Sample.fault(8, 11, FaultCode.COUNT_HAS_BLANK_LINES, "num_votes", 5, 4)));
    }

    @Test
    void blank_lines_and_spaces_round_separators() throws IOException {
        assertThat(read("04_blank_lines_spaces_counted")).isEqualTo(accepted(blankLines(3, 4), SEMICOLON));
    }

    private static PabulibFile blankLines(int projects, int votes) {
        PabulibMeta meta = meta(
                "spaces after ; and , and blank lines, as in the published format example",
                projects,
                votes,
                rest("100", "approval"));
        return new PabulibFile(
                meta,
                List.of(
                        named("1", "40", "", "culture", "education"),
                        named("2", "60", "", "sport"),
                        named("3", "30", "", "culture")),
                FOUR);
    }

    @Test
    void decimal_commas() throws IOException {
        PabulibMeta meta = meta("decimal comma in budget and cost; cents", 3, 4, rest("100,50", "approval"));
        assertThat(read("05_decimal_comma"))
                .isEqualTo(accepted(
                        new PabulibFile(meta, projects("1", "40,25", "2", "60,25", "3", "30"), FOUR), SEMICOLON));
    }

    @Test
    void free_projects() throws IOException {
        PabulibMeta meta = meta(
                "a free project with votes, a free one without, a costly one without", 5, 4, rest("100", "approval"));
        assertThat(read("06_free_and_zero_vote"))
                .isEqualTo(accepted(
                        new PabulibFile(meta, projects("1", "40", "2", "60", "3", "0", "4", "0", "5", "10"), FOUR)));
    }

    @Test
    void a_project_twice_on_a_ballot() throws IOException {
        PabulibMeta meta = meta("the same project twice in one ballot (counted once)", 3, 4, rest("100", "approval"));
        assertThat(read("07_duplicate_in_ballot"))
                .isEqualTo(accepted(
                        new PabulibFile(
                                meta,
                                projects("1", "50", "2", "60", "3", "50"),
                                List.of(ballot("a", "1"), ballot("b", "2"), ballot("c", "3"), ballot("d", "2"))),
                        Sample.fault(21, 3, FaultCode.BALLOT_HAS_A_PROJECT_TWICE, 1)));
    }

    @Test
    void empty_ballots() throws IOException {
        PabulibMeta meta = meta("two of five ballots are empty: they count in n", 3, 5, rest("100", "approval"));
        assertThat(read("08_empty_ballots"))
                .isEqualTo(accepted(new PabulibFile(
                        meta,
                        projects("1", "40", "2", "60", "3", "30"),
                        List.of(ballot("a", "1"), ballot("b", "1"), ballot("c"), ballot("d", "2"), ballot("e")))));
    }

    @Test
    void ids_in_an_order_of_their_own() throws IOException {
        PabulibMeta meta = meta(
                "identical costs and vote counts: only tie-breaking decides; ids 10,9,2,1 sort differently as text and as numbers",
                4,
                2,
                rest("100", "approval"));
        assertThat(read("09_all_tied"))
                .isEqualTo(accepted(
                        new PabulibFile(
                                meta,
                                projects("10", "50", "9", "50", "2", "50", "1", "50"),
                                List.of(ballot("a", "10", "9", "2", "1"), ballot("b", "10", "9", "2", "1"))),
                        SEMICOLON));
    }

    @Test
    void projects_dearer_than_the_budget() throws IOException {
        PabulibMeta meta = meta(
                "a popular project dearer than the budget and a 999999999 sentinel", 4, 4, rest("100", "approval"));
        assertThat(read("10_cost_over_budget"))
                .isEqualTo(accepted(new PabulibFile(
                        meta,
                        projects("1", "150", "2", "60", "3", "40", "4", "999999999"),
                        List.of(
                                ballot("a", "1", "2"),
                                ballot("b", "1", "4"),
                                ballot("c", "1", "3"),
                                ballot("d", "1")))));
    }

    @Test
    void a_project_without_votes() throws IOException {
        PabulibMeta meta = meta(
                "sum of costs equals the budget; one project has no votes (naive Add1 never ends)",
                3,
                3,
                rest("100", "approval"));
        assertThat(read("11_everything_fits"))
                .isEqualTo(accepted(
                        new PabulibFile(
                                meta,
                                projects("1", "40", "2", "30", "3", "30"),
                                List.of(ballot("a", "1"), ballot("b", "2"), ballot("c", "1", "2"))),
                        SEMICOLON));
    }

    @Test
    void no_ballots() throws IOException {
        PabulibMeta meta = meta("no ballots (n=0: division by zero)", 2, 0, rest("100", "approval"));
        assertThat(read("12_no_votes_at_all"))
                .isEqualTo(accepted(new PabulibFile(meta, projects("1", "40", "2", "30"), List.of())));
    }

    @Test
    void points_that_are_zero_and_not_sorted() throws IOException {
        PabulibMeta meta = meta(
                "a project listed with 0 points; points not sorted",
                3,
                4,
                rest("100", "cumulative", "max_sum_points;5"));
        assertThat(read("13_cumulative_zero_points"))
                .isEqualTo(accepted(
                        new PabulibFile(
                                meta,
                                projects("1", "40", "2", "60", "3", "30"),
                                List.of(
                                        pointed("a", List.of("1", "2"), 2, 3),
                                        pointed("b", List.of("2", "3"), 5, 0),
                                        pointed("c", List.of("3"), 5),
                                        pointed("d", List.of("1", "3"), 1, 4))),
                        SEMICOLON));
    }

    @Test
    void negative_points() throws IOException {
        PabulibMeta meta = meta(
                "scoring with negative points and default_score",
                3,
                3,
                rest("100", "scoring", "default_score;0", "min_points;-5", "max_points;5"));
        assertThat(read("14_scoring_negative_default"))
                .isEqualTo(accepted(new PabulibFile(
                        meta,
                        projects("1", "40", "2", "60", "3", "30"),
                        List.of(
                                pointed("a", List.of("1", "2"), 5, -2),
                                pointed("b", List.of("2"), 3),
                                pointed("c", List.of("3", "1"), 1, 1)))));
    }

    @Test
    void rankings() throws IOException {
        PabulibMeta meta = meta(
                "rankings of unequal length (Borda of last place is 0 in pabutools)",
                3,
                4,
                rest("100", "ordinal", "max_length;3"));
        assertThat(read("15_ordinal"))
                .isEqualTo(accepted(new PabulibFile(
                        meta,
                        projects("1", "40", "2", "60", "3", "30"),
                        List.of(
                                ballot("a", "2", "1", "3"),
                                ballot("b", "1"),
                                ballot("c", "3", "2"),
                                ballot("d", "2", "3")))));
    }

    @Test
    void columns_in_another_order_and_none() throws IOException {
        PabulibMeta meta =
                meta("columns in another order, \"None\" values, extra columns", 3, 4, rest("100", "approval"));
        assertThat(read("16_column_order_none"))
                .isEqualTo(accepted(new PabulibFile(
                        meta,
                        List.of(named("1", "40", "Groen"), named("2", "60", "Grijs"), named("3", "30", "")),
                        List.of(
                                described("a", List.of("1", "2"), "M", "None"),
                                described("b", List.of("2"), "None", "33"),
                                described("c", List.of("3", "1"), "F", "18-25"),
                                described("d", List.of("1"), "F", "None")))));
    }

    @Test
    void ids_that_are_letters_and_dates_that_are_years() throws IOException {
        PabulibMeta meta = meta(
                "exact tie that binary floats miss: costs and supporter counts in the same ratio",
                3,
                7,
                "budget;21",
                "vote_type;approval",
                "rule;unknown",
                "date_begin;2025",
                "date_end;2025");
        assertThat(read("17_mes_exact_tie"))
                .isEqualTo(accepted(new PabulibFile(
                        meta,
                        projects("a", "1", "b", "3", "c", "9"),
                        List.of(
                                ballot("1", "a", "b"),
                                ballot("2", "a", "b"),
                                ballot("3", "a", "b"),
                                ballot("4", "c"),
                                ballot("5", "c"),
                                ballot("6", "c"),
                                ballot("7", "c")))));
    }
}
