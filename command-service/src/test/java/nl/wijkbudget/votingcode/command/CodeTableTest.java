package nl.wijkbudget.votingcode.command;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wijkbudget.idempotency.command.DoorTables;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.votingcode.CodeRegister.Held;
import nl.wijkbudget.votingcode.LetterUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class CodeTableTest {
    private static final CodeBatchId BATCH = new CodeBatchId("druk-1");
    private static final long SEED = 31;

    @ParameterizedTest
    @EnumSource
    void a_code_works_until_it_is_voided(DatabaseKind kind) {
        with(kind, table -> {
            assertThat(table.works(ROUND, hmac(1))).isTrue();
            assertThat(table.works(ROUND, hmac(99))).isFalse();

            table.holdLetter(ROUND, 1);
            assertThat(table.works(ROUND, hmac(1))).isFalse();
            assertThat(table.enter(ROUND, hmac(1))).isFalse();
            table.settle(ROUND, letter -> false);
            assertThat(table.enter(ROUND, hmac(1))).isTrue();

            table.holdLetter(ROUND, 2);
            table.settle(ROUND, letter -> letter == 2);
            assertThat(table.works(ROUND, hmac(2))).isFalse();
            assertThat(table.held(ROUND)).isEqualTo(new Held(8, 1, 0, 1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_that_someone_votes_with_cannot_be_held(DatabaseKind kind) {
        with(kind, table -> {
            table.enter(ROUND, hmac(1));
            table.holdLetter(ROUND, 1);
            assertThat(table.useOf(ROUND, 1)).isEqualTo(LetterUse.IN_USE);
            assertThat(table.useOf(ROUND, BATCH)).isEqualTo(LetterUse.IN_USE);
            assertThat(table.works(ROUND, hmac(1))).isTrue();

            table.markUsed(ROUND, hmac(1));
            table.holdLetter(ROUND, 1);
            assertThat(table.useOf(ROUND, 1)).isEqualTo(LetterUse.USED);
            assertThat(table.useOf(ROUND, BATCH)).isEqualTo(LetterUse.USED);
            assertThat(table.enter(ROUND, hmac(1))).as("to change a vote").isTrue();
            assertThat(table.held(ROUND)).isEqualTo(new Held(9, 0, 1, 0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_vote_leaves_the_letter_as_it_was_but_not_while_another_is_on_its_way(DatabaseKind kind) {
        with(kind, table -> {
            table.enter(ROUND, hmac(1));
            table.enter(ROUND, hmac(1));
            table.leave(ROUND, hmac(1));
            assertThat(table.useOf(ROUND, 1)).isEqualTo(LetterUse.IN_USE);
            table.leave(ROUND, hmac(1));
            assertThat(table.useOf(ROUND, 1)).isEqualTo(LetterUse.UNUSED);
            table.leave(ROUND, hmac(1));
            assertThat(table.held(ROUND)).isEqualTo(new Held(10, 0, 0, 0));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_batch_is_held_and_settled_as_a_whole(DatabaseKind kind) {
        with(kind, table -> {
            table.holdBatch(ROUND, BATCH);
            assertThat(IntStream.rangeClosed(1, 10)).noneMatch(letter -> table.works(ROUND, hmac(letter)));
            table.settle(ROUND, letter -> true);
            assertThat(table.held(ROUND)).isEqualTo(new Held(0, 0, 0, 10));
            assertThat(table.useOf(ROUND, new CodeBatchId("elders"))).isEqualTo(LetterUse.UNUSED);
        });
    }

    /** Whoever wins, never both: a vote that began, and a letter that was voided. */
    @ParameterizedTest
    @EnumSource
    void a_vote_and_a_void_at_the_same_moment_do_not_both_succeed(DatabaseKind kind) {
        with(kind, table -> {
            for (int letter = 1; letter <= 10; letter++) {
                int number = letter;
                List<Boolean> both = together(() -> table.enter(ROUND, hmac(number)), () -> {
                    table.holdLetter(ROUND, number);
                    table.settle(ROUND, held -> true);
                    return !table.works(ROUND, hmac(number));
                });
                assertThat(both).as("voted, voided").containsExactlyInAnyOrder(true, false);
            }
        });
    }

    /** By HMAC in PostgreSQL; in H2 they never left the order of the letters. */
    @ParameterizedTest
    @EnumSource
    void written_anew_no_row_stands_where_its_use_would_have_put_it(DatabaseKind kind) {
        try (HikariDataSource pool = DatabaseKind.pool(kind.freshUrl())) {
            CodeTable table = filled(pool);
            List<Integer> order =
                    new ArrayList<>(IntStream.rangeClosed(1, 10).boxed().toList());
            Collections.shuffle(order, new Random(SEED));
            order.forEach(letter -> use(table, letter));

            table.shuffle();

            String sorted = kind == DatabaseKind.H2 ? "letter" : "code_hmac";
            assertThat(letters(pool, ""))
                    .as("seed %d", SEED)
                    .isEqualTo(letters(pool, " order by " + sorted))
                    .isNotEqualTo(order);
            assertThat(table.held(ROUND)).isEqualTo(new Held(0, 0, 10, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void votes_that_come_in_while_all_is_written_anew_lose_nothing(DatabaseKind kind) throws Exception {
        try (HikariDataSource pool = DatabaseKind.pool(kind.freshUrl())) {
            CodeTable table = filled(pool);
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int letter = 1; letter <= 10; letter++) {
                int number = letter;
                tasks.add(() -> use(table, number));
                tasks.add(() -> {
                    table.shuffle();
                    return true;
                });
            }
            assertThat(together(tasks)).containsOnly(true);
            assertThat(table.held(ROUND)).isEqualTo(new Held(0, 0, 10, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_row_has_these_columns_and_no_other(DatabaseKind kind) {
        try (HikariDataSource pool = DatabaseKind.pool(kind.freshUrl())) {
            filled(pool);
            assertThat(JdbcClient.create(pool)
                            .sql("select * from voting_code where letter = 1")
                            .query()
                            .listOfRows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                            .containsExactly("round", "letter", "batch", "code_hmac", "state", "casting"));
        }
    }

    private static List<Integer> letters(HikariDataSource pool, String order) {
        return JdbcClient.create(pool)
                .sql("select letter from voting_code" + order)
                .query(Integer.class)
                .list();
    }

    private static boolean use(CodeTable table, int letter) {
        boolean entered = table.enter(ROUND, hmac(letter));
        table.markUsed(ROUND, hmac(letter));
        return entered;
    }

    private static void with(DatabaseKind kind, Consumer<CodeTable> test) {
        try (HikariDataSource pool = DatabaseKind.pool(kind.freshUrl())) {
            test.accept(filled(pool));
        }
    }

    private static CodeTable filled(HikariDataSource pool) {
        DoorTables.migrate(pool);
        CodeTable table = new CodeTable(pool);
        table.add(
                ROUND,
                BATCH,
                1,
                IntStream.rangeClosed(1, 10).mapToObj(CodeTableTest::hmac).toList());
        return table;
    }

    /** In another order than the letters. */
    private static String hmac(int letter) {
        return "%064x".formatted(letter * 7 % 11);
    }

    private static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other) {
        try {
            return together(List.of(one, other));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Boolean> together(List<Callable<Boolean>> tasks) throws Exception {
        var threads = Executors.newFixedThreadPool(Math.min(8, tasks.size()));
        try {
            List<Boolean> outcomes = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(tasks)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
