package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
                        "--lang=fr cannot be. Write one of: nl, en, ar.",
                        "--start belongs to one rule. Leave it out, or name a rule instead of all.",
                        "--margins=many cannot be. Write the most votes to look for, such as 1000.",
                        "--rule has no value. Write --rule=VALUE.",
                        "By which rule? For example --rule=equal-shares, or --rule=all.");
    }

    @Test
    void values_are_checked_before_the_file_is_read() {
        for (String wrong : List.of(
                "--lang=fr",
                "--margins=0",
                "--ties=alphabet",
                "--ties=lot:a,,b",
                "--exclusions=a",
                "--exclusions=a a",
                "--exclusions=a b; c",
                "--exclusions=\"a b",
                "--minimum-share=2/1",
                "--margins=5",
                "--lang=nl")) {
            assertThat(countWithoutFile("--rule=most-votes-first-skip", wrong))
                    .as(wrong)
                    .isEqualTo(2);
        }
        for (String wrong : List.of("--explain", "--margins=5", "--lang=nl", "--exclusions=a", "--exclusions=a a")) {
            assertThat(countWithoutFile("--rule=all", "--json", wrong))
                    .as(wrong)
                    .isEqualTo(2);
        }
        assertThat(countWithoutFile("--rule=most-votes-first-stop", "--overrun=3/2"))
                .isEqualTo(2);
        assertThat(countWithoutFile("--rule=order-only", "--exclusions=a b")).isEqualTo(2);
        assertThat(Wijkbudget.run(new String[] {"check", "nowhere.pb", "--lang=zz"}))
                .isEqualTo(2);
        assertThat(Wijkbudget.run(new String[] {"check", "no\0where.pb"})).isEqualTo(2);
        assertThat(printed.getErr())
                .contains(
                        "--exclusions=a a cannot be: a project excludes others, not itself. Write each id once in a"
                                + " group.",
                        "--margins stand beside the reasons. Add --explain or --json.",
                        "--lang is the language of explanations. Add --explain.",
                        "--margins belongs to one rule. Leave it out, or name a rule instead of all.",
                        "order-only has no parameter exclusions.",
                        "--lang=zz cannot be. Write one of: nl, en, ar.",
                        "This cannot be the name of a file here: Nul character not allowed: no")
                .doesNotContain("nowhere.pb to read");
    }

    @Test
    void ids_with_spaces_and_commas_are_named_in_quotes() throws IOException {
        Files.writeString(
                file,
                STREET.replace("\na;100;", "\na b;100;")
                        .replace("1;a,b", "1;a b,b")
                        .replace("2;a", "2;a b"));

        assertThat(winners("--rule=most-votes-first-skip", "--exclusions=\"a b\" c"))
                .isEqualTo("\"winners\": [\"a b\"]");
        assertThat(winners("--rule=most-votes-first-skip", "--ties=lot:b,\"a b\", c"))
                .isEqualTo("\"winners\": [\"b\", \"c\"]");
    }

    @Test
    void money_is_told_with_its_cents() {
        assertThat(count("--rule=mes_cost")).isZero();
        assertThat(count("--rule=maxwelfare_cost")).isZero();
        assertThat(printed.getOut()).contains("\nendowment: 30.10\n", "\nvalue: 240.50\n");
    }

    @Test
    void points_are_told_with_their_decimals() throws IOException {
        Files.writeString(
                file,
                STREET.replace("approval", "scoring")
                        .replace("voter_id;vote", "voter_id;vote;points")
                        .replace("1;a,b\n2;a\n3;b,c\n4;c\n5;", "1;a,b;1.5,2.25\n2;a;2.0\n3;b,c;1,3\n4;c;1.000\n5;;"));

        assertThat(count("--rule=greedy_totalpoints", "--json", "--explain", "--margins=5"))
                .isZero();
        assertThat(count("--rule=best-set", "--satisfaction=points")).isZero();
        assertThat(printed.getOut())
                .contains(
                        "\"score\": \"3.50\"",
                        "\"score\": \"3.25\"",
                        "\"score\": \"4\"",
                        "\"count\": 0.26,",
                        "With 0.26 more points this project would have been chosen.",
                        "\nvalue: 7.50\n");
    }

    @Test
    void what_cannot_be_written_fails() {
        PrintStream before = System.out;
        OutputStream full = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try {
            System.setOut(new PrintStream(full, false, StandardCharsets.UTF_8));
            assertThat(count("--rule=phragmen")).isEqualTo(1);
            assertThat(check()).isEqualTo(1);
            assertThat(Wijkbudget.run(new String[] {"help"})).isEqualTo(1);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.getErr()).isEqualToNormalizingNewlines("""
                        Cannot count: what it says could not be written
                        Cannot check: what it says could not be written
                        """);
    }

    @Test
    void places_have_western_digits_wherever_it_runs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(count("--rule=most-votes-first-skip")).isZero();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(printed.getOut()).contains("    1  a Playground  EUR 100\n");
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
    void a_check_lists_every_fault_in_english_dutch_or_arabic() throws IOException {
        assertThat(check()).isZero();
        Files.writeString(file, STREET.replace("2;a", "2;a,a").replace("3;b,c", "3;b,q"));

        assertThat(check("--lang=nl")).isEqualTo(1);
        assertThat(printed.getOut()).isEqualToNormalizingNewlines("""
                0 errors, 0 warnings
                regel 24, kolom 3: waarschuwing: Deze stem noemt project “a” vaker. Het telt één keer, op de eerste plek.
                regel 25, kolom 3: fout: Project “q” op deze stem staat niet onder PROJECTS. Verbeter het of voeg het project toe.
                1 fout, 1 waarschuwing
                """);
        assertThat(check("--lang=ar")).isEqualTo(1);
        assertThat(printed.getOut()).endsWith("عدد الأخطاء: 1، عدد التنبيهات: 1" + System.lineSeparator());
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

    private static int countWithoutFile(String... options) {
        return Wijkbudget.run(Stream.concat(Stream.of("count", "nowhere.pb"), Stream.of(options))
                .toArray(String[]::new));
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
