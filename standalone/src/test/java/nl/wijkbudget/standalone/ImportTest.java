package nl.wijkbudget.standalone;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.counting.command.BallotBoxWatch;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.pabulib.command.ElectionFile;
import nl.wijkbudget.pabulib.command.FaultyElection;
import nl.wijkbudget.pabulib.command.ImportProgress;
import nl.wijkbudget.pabulib.command.ImportStep;
import nl.wijkbudget.pabulib.command.PabulibImport;
import nl.wijkbudget.standalone.PlainElection.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Real elections, imported into the running engine, come out as their files say. */
class ImportTest {
    private static final Engine ENGINE = Engine.shared();
    private static final int ENOUGH = 100;

    static Stream<Path> elections() {
        return Elections.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void comes_out_as_a_plain_count_of_the_file(Path file) throws IOException {
        PlainElection plain = PlainElection.of(Files.readString(file));
        Imported imported = Imported.of(file, plain, ENGINE);

        int ballots = plain.ballots().size();
        assertThat(imported.turnout().get("inTheBox").asInt()).isEqualTo(ballots);
        assertThat(imported.result().get("ballots").asInt()).isEqualTo(ballots);
        assertThat(imported.result().get("setAside").asInt()).isZero();
        assertThat(imported.order()).isEqualTo(plain.order());
        assertThat(imported.agendaOrder())
                .isEqualTo(plain.order().stream().map(Line::id).toList());
        if (!plain.hasRepeats()) {
            agreesWithTheFile(plain, imported);
        }
    }

    private static void agreesWithTheFile(PlainElection plain, Imported imported) {
        Set<String> columns = plain.projects().get(0).keySet();
        if (columns.contains("votes")) {
            assertThat(imported.column(standing -> standing.get("votes").asString()))
                    .isEqualTo(plain.column("votes"));
        }
        if (columns.contains("score")) {
            assertThat(imported.column(standing -> standing.get("points").asString()))
                    .isEqualTo(plain.column("score"));
        }
        if (columns.contains("selected")
                && plain.meta().getOrDefault("rule", "").startsWith("greedy")) {
            assertThat(imported.column(ImportTest::selected)).isEqualTo(plain.selected());
        }
    }

    private static String selected(JsonNode standing) {
        return standing.get("funded").asBoolean() && standing.get("price").asLong() > 0 ? "1" : "0";
    }

    @Test
    void importing_a_file_again_adds_nothing() {
        Path file = Elections.copyOf("real/Poland_Zabrze_2020_Helenka.pb");
        Imported.into(ENGINE, file, progress -> {});
        long head = ENGINE.caughtUp();
        List<String> before = ENGINE.tables().readModels();

        Imported.into(ENGINE, file, progress -> {});

        assertThat(ENGINE.caughtUp()).isEqualTo(head);
        assertThat(ENGINE.tables().readModels()).isEqualTo(before);
    }

    @Test
    void an_import_that_was_cut_off_is_finished_by_importing_again(@TempDir Path folder) throws IOException {
        String content = Files.readString(Elections.copyOf("real/Netherlands_Amsterdam_522.pb"));
        Path file = Files.writeString(folder.resolve("cut-off.pb"), content.replace("instance;", "instance;cut off "));
        assertThatThrownBy(() -> Imported.into(thatTellsOfEveryBallot(), file, progress -> {
                    if (progress.step() == ImportStep.VOTING && progress.done() == ENOUGH) {
                        throw new IllegalStateException("The plug is pulled");
                    }
                }))
                .hasMessage("The plug is pulled");
        assertThat(ballots()).hasSizeBetween(ENOUGH, 317);

        Imported.into(ENGINE, file, progress -> {});

        assertThat(ballots()).hasSize(318).doesNotHaveDuplicates();
    }

    @Test
    void tells_how_far_every_step_is_and_how_long_it_will_take(@TempDir Path folder) throws IOException {
        String content = Files.readString(Elections.copyOf("real/Netherlands_Amsterdam_522.pb"));
        Path file = Files.writeString(folder.resolve("told.pb"), content.replace("instance;", "instance;told "));
        long lines = content.lines().count();
        List<ImportProgress> told = new ArrayList<>();

        Imported.into(thatTellsOfEveryBallot(), file, told::add);

        Map<ImportStep, List<Long>> counts = told.stream()
                .collect(groupingBy(ImportProgress::step, TreeMap::new, mapping(ImportProgress::done, toList())));
        Map<ImportStep, Long> totals = told.stream()
                .collect(toMap(ImportProgress::step, ImportProgress::total, (one, other) -> other, TreeMap::new));
        assertThat(totals)
                .isEqualTo(Map.of(
                        ImportStep.CHECKING, lines,
                        ImportStep.REHEARSING, 318L,
                        ImportStep.PROPOSING, 15L,
                        ImportStep.ASSESSING, 15L,
                        ImportStep.VOTING, 318L,
                        ImportStep.COUNTING, 318L,
                        ImportStep.DONE, 318L));
        counts.remove(ImportStep.DONE);
        assertThat(counts).allSatisfy((step, done) -> assertThat(done)
                .isEqualTo(LongStream.rangeClosed(0, totals.getOrDefault(step, 0L))
                        .boxed()
                        .toList()));
        assertThat(told)
                .filteredOn(progress -> progress.done() > 0 && progress.done() < progress.total())
                .allMatch(progress -> progress.left().compareTo(Duration.ZERO) > 0);
    }

    private static List<String> ballots() {
        return ENGINE.tables().texts("""
                select aggregate_id from event_log
                where payload_type like '%.VoteCast' and aggregate_id like 'ballot:%cut-off%'""");
    }

    /** Its clock leaps, so that it finds it time to tell of progress after each ballot. */
    private static PabulibImport thatTellsOfEveryBallot() {
        Clock leaping = new LeapingClock(Clock.systemUTC().instant().minus(Duration.ofHours(1)));
        return new PabulibImport(
                ENGINE.bean(CommandDoor.class),
                ENGINE.bean(EventHistory.class),
                ENGINE.bean(BallotPapers.class),
                ENGINE.bean(BallotBoxWatch.class),
                leaping);
    }

    @Test
    void a_file_with_faults_is_refused_with_all_of_them(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("faulty.pb"), """
                META
                key;value
                description;Faulty
                country;Netherlands
                unit;Edgeville
                instance;2025
                num_projects;2
                num_votes;3
                budget;100
                vote_type;approval
                rule;greedy
                date_begin;01.06.2025
                date_end;30.06.2025
                PROJECTS
                project_id;cost
                1;forty
                2;60
                VOTES
                voter_id;vote
                a;1
                b;3
                a;2
                """);
        long head = ENGINE.caughtUp();

        assertThatThrownBy(() -> ENGINE.bean(PabulibImport.class).run(ElectionFile.at(file), told -> {}))
                .isInstanceOfSatisfying(FaultyElection.class, faulty -> assertThat(faulty.lines(Locale.ENGLISH))
                        .containsExactly(
                                "line 16, column 3: error: “forty” is not an amount. Write digits and at most two decimals, such as 1250 or 1250.50.",
                                "line 21, column 3: error: Project “3” on this ballot is not under PROJECTS. Correct the id or add the project.",
                                "line 22, column 1: error: Voter “a” has a ballot already. Keep one of the two."));
        assertThat(ENGINE.caughtUp()).isEqualTo(head);
    }
}
