package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.access.Matrix;
import nl.wijkbudget.access.Whose;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.round.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody tries every door of the matrix, in every phase of a round, on what is theirs and on what is not. */
class MatrixWalkTest {
    private static final Mailbox MAIL = new Mailbox();
    private static final Map<String, Steps> STEPS = Steps.byAddress();

    private static final Walker NOBODY = Walker.all().stream()
            .filter(walker -> !walker.isLoggedIn())
            .findFirst()
            .orElseThrow();

    /** What no test can wait for, since objections are possible for weeks, and what only a round with a lot has. */
    private static final Set<String> NEVER_YET =
            Set.of("DestroyRoundKey", "CommitSeed", "RevealSeed", "DrawLot", "DrawLotInPublic");

    private static Engine engine;
    private static WalkedRounds rounds;
    private static Walk walk;

    private final Map<String, Set<String>> wrong = new TreeMap<>();

    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = Engine.start(Stream.concat(
                        Stream.of(
                                "--wijkbudget.data=" + folder,
                                MailLoginTest.VAULT_KEY,
                                "--wijkbudget.log.generate-key=true",
                                "--wijkbudget.log.pause=50ms",
                                "--wijkbudget.log.origin=loop.example/log"),
                        MAIL.properties().stream())
                .toArray(String[]::new));
        rounds = new WalkedRounds(engine);
        rounds.build();
        walk = new Walk(engine, rounds);
    }

    @AfterAll
    static void stop() {
        engine.close();
        MAIL.close();
    }

    @Test
    void everybody_gets_in_where_the_matrix_says_so_and_nowhere_else() {
        List<Cell> cells = doors().flatMap(MatrixWalkTest::cells).toList();
        cells.stream()
                .filter(cell -> !cell.isAdmitted() || cell.isARead())
                .collect(inRows())
                .forEach(this::knock);
        cells.stream()
                .filter(cell -> cell.isAdmitted() && !cell.isARead() && !cell.isAllowed())
                .forEach(this::enter);
        Set<String> changed = new HashSet<>();
        inOrder().forEach(address -> cells.stream()
                .filter(cell -> cell.isAdmitted() && !cell.isARead() && cell.isAllowed())
                .filter(cell -> cell.door().address().equals(address))
                .filter(cell -> enter(cell).equals("changed"))
                .forEach(cell -> changed.add(address)));

        System.out.println("matrix: " + cells.size() + " cells, " + walk.requests() + " requests");
        assertThat(wrong).isEmpty();
        assertThat(cells).hasSize(implied());
        assertThat(walk.requests()).isEqualTo(cells.size());
        assertThat(doors().filter(door -> !door.names().isEmpty() && !Cell.isARead(door))
                        .filter(door -> door.names().stream().noneMatch(NEVER_YET::contains))
                        .map(Door::address))
                .as("Commands that changed something for somebody")
                .allMatch(changed::contains);
    }

    @Test
    void nobody_gets_in_where_the_matrix_has_no_line() {
        List<String> nowhere =
                List.of("/api/v1", "/api", "/api/v2/rondes", "/api/v1/stemmers", "/beheer/rollen", "/geen-toegang");
        List<String> nearby = paths().filter(path -> !path.equals("/"))
                .flatMap(path -> Stream.of(path + "/", path + "/x/y/z", path + ".json", path + ";role=ORGANISER"))
                .toList();
        long end = walk.end();
        for (Walker walker : Walker.all()) {
            assertThat(walk.statuses("GET", nowhere, walker))
                    .as(walker.toString())
                    .allMatch(said -> said.startsWith("404 "));
        }
        for (Walker walker : List.of(Walker.in(Role.ORGANISER), NOBODY)) {
            assertThat(walk.statuses("POST", nearby, walker))
                    .as(walker.toString())
                    .allMatch(said -> said.matches("40[045] .*") || said.matches("403 /inloggen/.*"));
        }
        assertThat(walk.hasGrownSince(end)).isFalse();
    }

    @Test
    void no_other_method_opens_a_door() {
        Set<String> open = doors().map(door -> door.method() + " " + path(door)).collect(Collectors.toSet());
        long end = walk.end();
        for (Walker walker : List.of(Walker.in(Role.ORGANISER), NOBODY)) {
            for (String method : List.of("OPTIONS", "PATCH", "DELETE", "TRACE", "VERZIN", "GET", "PUT", "POST")) {
                List<String> closed = paths().filter(path -> !open.contains(method + " " + path))
                        .toList();
                assertThat(walk.statuses(method, closed, walker))
                        .as(walker + " " + method)
                        .allMatch(said -> said.matches("40[045] .*") || said.matches("403 /(inloggen|uitloggen).*"));
            }
        }
        assertThat(walk.hasGrownSince(end)).isFalse();
    }

    @Test
    void whoever_asks_for_no_body_is_let_in_like_whoever_asks_for_one() {
        List<String> pages = List.of("/api/v1/rondes", "/api/v1/inzagen", "/api/v1/beheer/projecties");
        for (Walker walker : Walker.all()) {
            assertThat(walk.statuses("HEAD", pages, walker))
                    .as(walker.toString())
                    .isEqualTo(walk.statuses("GET", pages, walker));
        }
    }

    @Test
    void what_the_engine_alone_does_has_no_door() {
        assertThat(Matrix.doors().stream().filter(door -> !door.hasAddress()))
                .isNotEmpty()
                .allSatisfy(door -> assertThat(door.admits().roles()).containsExactly(Role.SYSTEM));
        assertThat(doors()).noneMatch(door -> door.admits().roles().contains(Role.SYSTEM));
    }

    /** Of those who are not let in, and of reads: all at one door at once. */
    private void knock(List<Cell> cells) {
        long end = walk.end();
        for (List<Cell> some : Walk.together(cells)) {
            List<CompletableFuture<Reply>> replies =
                    some.stream().map(walk::ask).map(walk::send).toList();
            for (int i = 0; i < some.size(); i++) {
                Reply reply = replies.get(i).join();
                Cell cell = some.get(i);
                compare(cell, cell.isAdmitted() ? walk.outcome(reply, false) : Walk.denial(reply));
            }
        }
        if (walk.hasGrownSince(end)) {
            wrong.computeIfAbsent(cells.get(0).door().address(), row -> new TreeSet<>())
                    .add("appended something");
        }
    }

    private String enter(Cell cell) {
        HttpRequest.Builder request = walk.ask(cell);
        long end = walk.end();
        Reply reply = walk.send(request).join();
        String outcome = walk.outcome(reply, walk.hasGrownSince(end));
        compare(cell, outcome);
        return outcome;
    }

    private void compare(Cell cell, String outcome) {
        if (!cell.expected().contains(outcome)) {
            wrong.computeIfAbsent(cell.door().address(), row -> new TreeSet<>()).add(cell.told() + " -> " + outcome);
        }
    }

    private static Stream<Door> doors() {
        return Matrix.doors().stream().filter(Door::hasAddress);
    }

    /** Those with something definite in every place. */
    private static Stream<String> paths() {
        return doors().map(MatrixWalkTest::path)
                .filter(path -> !path.contains("**"))
                .distinct();
    }

    private static String path(Door door) {
        return String.valueOf(door.path()).replaceAll("[{}]", "");
    }

    private static Stream<String> inOrder() {
        return Steps.all().stream().map(Steps::address);
    }

    private static Collector<Cell, ?, List<List<Cell>>> inRows() {
        return Collectors.collectingAndThen(
                Collectors.groupingBy(cell -> cell.door().address(), LinkedHashMap::new, Collectors.toList()),
                rows -> List.copyOf(rows.values()));
    }

    static Steps steps(Door door) {
        Steps steps = STEPS.get(door.address());
        if (steps == null && !Cell.isARead(door)) {
            throw new AssertionError("matrix-walk.txt does not say how to walk through " + door.address()
                    + ": add that line, and below it what is sent, as '  body {...}'");
        }
        return steps == null ? Steps.ofARead(door) : steps;
    }

    private static Stream<Cell> cells(Door door) {
        return Walker.all().stream().flatMap(walker -> phases(door).stream().flatMap(phase -> owners(door).stream()
                .map(whose -> new Cell(door, steps(door), walker, phase, whose))));
    }

    /** Where no round has to do with it, one will do. */
    private static Set<Phase> phases(Door door) {
        return steps(door).isOfARound() ? EnumSet.allOf(Phase.class) : EnumSet.of(Phase.PROPOSING);
    }

    /** What is always of oneself, such as one's own data, cannot be asked for of others. */
    private static Set<Whose> owners(Door door) {
        boolean names = door.whose() != Whose.ANY && !door.address().contains("mijn-gegevens");
        return names ? EnumSet.of(Whose.OWN, Whose.OTHERS) : EnumSet.of(Whose.ANY);
    }

    private static int implied() {
        return doors().mapToInt(door -> Walker.all().size()
                        * (steps(door).isOfARound() ? Phase.values().length : 1)
                        * owners(door).size())
                .sum();
    }
}
