package nl.wijkbudget.pabulib.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.wijkbudget.problem.command.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void finds_nothing_in_an_election_that_can_be_imported() {
        assertThatCode(() -> rehearse("1000", "v1;1,2;3,1\nv2;2;1")).doesNotThrowAnyException();
    }

    @Test
    void names_every_ballot_that_does_not_fit() {
        assertThatThrownBy(() -> rehearse("1000", "v1;1,2;3,1\nv2;;\nv3;1;0"))
                .isInstanceOf(FaultyElection.class)
                .hasMessage("The ballot of voter v2: You chose 0 projects. Choose at least 1.\n"
                        + "The ballot of voter v3: You chose 0 projects. Choose at least 1.");
    }

    @Test
    void says_it_in_the_language_of_the_reader() {
        assertThatThrownBy(() -> rehearse("1000", "v1;1,2;3,1\nv2;;"))
                .isInstanceOfSatisfying(FaultyElection.class, faulty -> {
                    assertThat(faulty.lines(Locale.forLanguageTag("nl")))
                            .containsExactly(
                                    "Het stembiljet van stemmer v2: " + "U koos 0 projecten. Kies er minstens 1.");
                    assertThat(faulty.lines(Locale.forLanguageTag("ar")))
                            .singleElement()
                            .asString()
                            .startsWith("ورقة تصويت المصوت v2: ");
                });
    }

    @Test
    void asks_for_whole_points_in_every_language() {
        assertThatThrownBy(() -> rehearse("1000", "v1;1,2;1.5,1"))
                .isInstanceOfSatisfying(FaultyElection.class, faulty -> assertThat(
                                ProblemTexts.LANGUAGES.stream().map(faulty::lines))
                        .doesNotHaveDuplicates()
                        .allSatisfy(lines -> assertThat(lines).hasSize(1)));
    }

    @Test
    void names_a_project_that_costs_more_than_the_engine_can_hold() {
        assertThatThrownBy(() -> rehearse("999999999999999", "v1;1;3\nv2;2;1"))
                .isInstanceOf(FaultyElection.class)
                .hasMessage("Project 2: An amount is at most 10^13 cents either way: 99999999999999900");
    }

    private void rehearse(String cost, String votes) throws IOException, FaultyElection {
        Path file = directory.resolve("election.pb");
        Files.writeString(file, """
                META
                key;value
                description;Voorbeeld
                country;Netherlands
                unit;Groningen
                instance;2026
                num_projects;2
                num_votes;%d
                budget;5000
                vote_type;cumulative
                rule;greedy
                date_begin;2026
                date_end;2026
                max_sum_points;5
                PROJECTS
                project_id;cost;name
                1;100;Tuin
                2;%s;Bank
                VOTES
                voter_id;vote;points
                %s
                """.formatted(votes.lines().count(), cost, votes));
        Steps steps = new Steps(progress -> {}, Clock.systemUTC());
        new Rehearsal(CheckedElection.of(ElectionFile.at(file), steps), NOW).perform(steps);
    }
}
