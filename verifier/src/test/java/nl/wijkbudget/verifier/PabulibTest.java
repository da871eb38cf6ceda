package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkbudget.evidence.AnyBundle;
import nl.wijkbudget.verifier.bundle.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that others count must be the election that was opened, to the byte. */
class PabulibTest {
    private static final String FILE = "pabulib/r-1.pb";

    @TempDir
    Path directory;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void make() throws IOException {
        try (Archive archive = Archive.open(Evidence.bundle(Evidence.leaves(), directory.resolve("bundle")))) {
            for (Archive.Part part : archive.parts()) {
                files.put(part.name(), archive.bytes(part.name()));
            }
        }
    }

    /** The ballot of {@code d} was withdrawn and that of {@code b} replaced. */
    @Test
    void the_engine_writes_the_ballots_that_count_and_nothing_of_voters() {
        assertThat(text()).isEqualTo("""
                META
                key;value
                description;Ronde
                country;
                unit;wijk
                instance;r-1
                num_projects;3
                num_votes;3
                budget;5000
                vote_type;approval
                rule;equal-shares
                date_begin;02.03.2026
                date_end;02.03.2026
                currency;EUR
                min_length;1
                max_length;2
                PROJECTS
                project_id;cost;votes;name;category;selected;pot
                bank;1200;3;Een bank;groen;1;groen
                kast;500;1;Een kast;groen;1;groen
                tuin;4000;1;Een tuin;groen;0;groen
                VOTES
                voter_id;vote
                1;bank
                2;bank,kast
                3;tuin,bank
                """);
    }

    @Test
    void each_row_that_is_changed_taken_away_repeated_or_added_is_named() throws IOException {
        List<String> rows = text().lines().toList();
        for (int at = 0; at <= rows.size(); at++) {
            List<String> added = new ArrayList<>(rows);
            added.add(at, "4;tuin");
            assertThat(faults(added)).as("added before %s", at).containsExactly(FILE + ": row");
            if (at < rows.size()) {
                List<String> without = new ArrayList<>(rows);
                without.remove(at);
                assertThat(faults(without)).as("without %s", at).containsExactly(FILE + ": row");
                List<String> changed = new ArrayList<>(rows);
                changed.set(at, rows.get(at) + " ");
                assertThat(faults(changed)).as("changed %s", at).containsExactly(FILE + ": row");
            }
        }
    }

    @Test
    void it_says_which_row_is_what_and_what_it_must_be() throws IOException {
        files.put(FILE, bytes(text().replace("tuin;4000;1", "tuin;4000;2")));
        assertThat(verdict().said().items("findings").stream()
                        .filter(finding -> finding.text("check").equals("pabulib"))
                        .map(finding -> finding.text("text")))
                .containsExactly("regel 21 is 'tuin;4000;2;Een tuin;groen;0;groen'"
                        + " en moet zijn 'tuin;4000;1;Een tuin;groen;0;groen'");
    }

    @Test
    void a_file_that_is_missing_or_of_another_round_is_named() throws IOException {
        byte[] file = Objects.requireNonNull(files.remove(FILE));
        assertThat(verdict().faults()).containsExactly(FILE + ": not-as-listed");
        files.put("pabulib/r-2.pb", file);
        assertThat(verdict().faults()).containsExactly(FILE + ": not-as-listed", "pabulib/r-2.pb: unlisted");
    }

    @Test
    void before_the_result_is_certified_there_is_none() throws IOException {
        Path young = Evidence.bundle(Evidence.leaves().subList(0, 15), directory.resolve("young"));
        assertThat(Verdict.of(young).faults()).isEmpty();
        try (Archive archive = Archive.open(young)) {
            assertThat(archive.find(FILE)).isNull();
        }
    }

    private List<String> faults(List<String> rows) throws IOException {
        files.put(FILE, bytes(String.join("\n", rows) + "\n"));
        return verdict().faults();
    }

    private Verdict verdict() throws IOException {
        files.put("manifest", AnyBundle.manifest(Objects.requireNonNull(files.get("manifest")), files));
        return Verdict.of(AnyBundle.write(files, directory.resolve("changed")));
    }

    private String text() {
        return new String(Objects.requireNonNull(files.get(FILE)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
