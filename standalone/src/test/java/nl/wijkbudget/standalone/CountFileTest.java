package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What {@code count} and {@code check} say about a file. */
@ExtendWith(OutputCaptureExtension.class)
class CountFileTest {
    private static final String STREET = """
            META
            key;value
            description;A made-up street
            country;Netherlands
            unit;Street
            instance;2026
            num_projects;3
            num_votes;5
            budget;150.50
            vote_type;approval
            rule;greedy
            date_begin;2026
            date_end;2026
            currency;EUR
            PROJECTS
            project_id;cost;name
            a;100;Playground
            b;100.25;Bench
            c;20;"Tree
            and shrub"
            VOTES
            voter_id;vote
            1;a,b
            2;a
            3;b,c
            4;c
            5;
            """;

    private final Path file;
    private final CapturedOutput printed;

    CountFileTest(@TempDir Path folder, CapturedOutput printed) {
        this.file = folder.resolve("street.pb");
        this.printed = printed;
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(file, STREET);
    }

    @Test
    void a_count_tells_who_is_funded_and_why() {
        assertThat(count("--rule=most-votes-first-skip", "--explain", "--lang=nl", "--margins=10"))
                .isZero();
        assertThat(printed.getOut()).isEqualToNormalizingNewlines("""
                        most-votes-first-skip satisfaction=cardinality
                        5 ballots, 3 projects, EUR 150.50

                        2 funded, EUR 120 in all:
                            1  a Playground  EUR 100
                            2  c Tree and shrub  EUR 20

                        tie at 2: a, b, c (decides who is funded)
                        input: c5f3e3921529d8d95f99de167fbf88b1cf27af8b4c1582af4608f797b4e9fa4f

                        a Playground
                            Gekozen als nummer 1: er was nog EUR 150,50 en dit plan kost EUR 100. Met 1 stem minder was dit plan niet gekozen.
                        b Bench
                            Niet gekozen: er was nog EUR 50,50 over en dit plan kost EUR 100,25. Met 1 stem meer was dit plan wel gekozen.
                        c Tree and shrub
                            Gekozen als nummer 2: er was nog EUR 50,50 en dit plan kost EUR 20.
                        """);
    }

    @Test
    void ties_are_broken_as_told() {
        assertThat(Stream.of("project-id", "lower-cost", "earlier-submission", "lot:b,c,a")
                        .map(ties -> winners("--rule=most-votes-first-skip", "--ties=" + ties)))
                .containsExactly(
                        "\"winners\": [\"a\", \"c\"]",
                        "\"winners\": [\"c\", \"a\"]",
                        "\"winners\": [\"a\", \"c\"]",
                        "\"winners\": [\"b\", \"c\"]");
    }

    @Test
    void of_projects_that_exclude_each_other_one_is_funded() {
        assertThat(winners("--rule=most-votes-first-skip", "--exclusions=a c")).isEqualTo("\"winners\": [\"a\"]");
    }

    @Test
    void all_rules_are_laid_side_by_side() {
        assertThat(count("--rule=all")).isZero();
        assertThat(printed.getOut()).contains("""
                most-votes-first-stop satisfaction=cardinality
                    EUR 100, 40.0 % of voters have a funded project
                    a
                """).endsWith("\nnot funded by all rules: a, b, c\n");
    }

    @Test
    void what_cannot_be_followed_is_misuse_and_is_told_what_can() {
        assertThat(count("--rule=foo")).isEqualTo(2);
        assertThat(count("--rule=phragmen", "--colour=red")).isEqualTo(2);
        assertThat(count("--rule=phragmen", "--ties=lot:a,b")).isEqualTo(2);
        assertThat(count("--rule=phragmen", "--lang=fr")).isEqualTo(2);
        assertThat(count("--rule=all", "--start=floor")).isEqualTo(2);
        assertThat(count("--rule=phragmen", "--margins=many")).isEqualTo(2);
        assertThat(count("--rule")).isEqualTo(2);
        assertThat(count()).isEqualTo(2);
        assertThat(printed.getErr())
                .containsSubsequence(
                        "There is no rule foo. Choose one of: best-set,",
                        "There is no option --colour. The options are: --comparison=…,",
                        "A lot has every project once: there are 3 projects and the lot has 2,",
                        "--lang=fr cannot be. Write nl, en or ar.",
                        "--start belongs to one rule. Leave it out, or name a rule instead of all.",
                        "--margins=many cannot be. Write the most votes to look for, such as 1000.",
                        "--rule has no value. Write --rule=VALUE.",
                        "By which rule? For example --rule=equal-shares, or --rule=all.");
    }

    @Test
    void a_rule_that_these_ballots_do_not_allow_fails() {
        assertThat(count("--rule=mes_borda")).isEqualTo(1);
        assertThat(printed.getErr()).startsWith("Cannot count: These ballots have choices,");
    }

    @Test
    void a_file_that_is_not_there_or_has_errors_fails() throws IOException {
        assertThat(Wijkbudget.run(new String[] {"count", "nowhere.pb", "--rule=phragmen"}))
                .isEqualTo(1);
        Files.writeString(file, STREET.replace("3;b,c", "3;b,q"));

        assertThat(count("--rule=phragmen")).isEqualTo(1);
        assertThat(printed.getErr()).isEqualToNormalizingNewlines("""
                        Cannot count: there is no file nowhere.pb to read
                        Cannot count: line 25, column 3: error: Project “q” on this ballot is not under PROJECTS. Correct the id or add the project.
                        1 error, 0 warnings
                        """);
    }

    @Test
    void a_check_lists_every_fault_in_english_or_dutch() throws IOException {
        assertThat(check()).isZero();
        Files.writeString(file, STREET.replace("2;a", "2;a,a").replace("3;b,c", "3;b,q"));

        assertThat(check("--lang=nl")).isEqualTo(1);
        assertThat(printed.getOut()).isEqualToNormalizingNewlines("""
                0 errors, 0 warnings
                regel 24, kolom 3: waarschuwing: Deze stem noemt project “a” vaker. Het telt één keer, op de eerste plek.
                regel 25, kolom 3: fout: Project “q” op deze stem staat niet onder PROJECTS. Verbeter het of voeg het project toe.
                1 fout, 1 waarschuwing
                """);
        assertThat(check("--json")).isEqualTo(2);
    }

    @Test
    void help_names_every_option() {
        assertThat(count("--help")).isZero();
        assertThat(check("--help")).isZero();
        assertThat(printed.getOut())
                .contains("--rule=RULE", "--overrun=…", "Aliases: greedy_borda,", CheckFile.USAGE)
                .doesNotContain("--lot", "--weights", "%s");
    }

    private String winners(String... options) {
        String[] words = Stream.concat(Stream.of(options), Stream.of("--json")).toArray(String[]::new);
        assertThat(count(words)).isZero();
        String text = printed.getOut();
        return text.substring(text.lastIndexOf("\"winners\""), text.lastIndexOf("],\n  \"totalCost\"") + 1);
    }

    private int count(String... options) {
        return run("count", options);
    }

    private int check(String... options) {
        return run("check", options);
    }

    private int run(String command, String... options) {
        return Wijkbudget.run(Stream.concat(Stream.of(command, file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
