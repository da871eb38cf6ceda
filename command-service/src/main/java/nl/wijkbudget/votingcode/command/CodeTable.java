package nl.wijkbudget.votingcode.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javax.sql.DataSource;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.votingcode.CodeRegister;
import nl.wijkbudget.votingcode.LetterUse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register: one row per code, found by what HMAC made of it, each change in a transaction of its own.
 *
 * <p>A row is OPEN, USED, or VOIDED; VOIDING while its end is being decided. {@code casting} counts votes on their way
 * with an open code: such a code cannot be voided, so that no vote that was received belongs to a voided code, and a code
 * that is voided is never voted with. What broke off stays counted until its voter tries again.
 */
public final class CodeTable implements CodeRegister {
    private static final String OF_CODE = " where round = :round and code_hmac = :hmac";
    private static final String OF_LETTER = " where round = :round and letter = :letter";
    private static final String OF_BATCH = " where round = :round and batch = :batch";

    private final DataSource database;
    private final JdbcClient jdbc;

    public CodeTable(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    /** Letters numbered through from the first, in one transaction. */
    void add(RoundId round, @Nullable CodeBatchId batch, int firstLetter, List<String> hmacs) {
        inOneTransaction(connection -> {
            try (var insert = connection.prepareStatement("insert into voting_code values (?, ?, ?, ?, 'OPEN', 0)")) {
                int letter = firstLetter;
                for (String hmac : hmacs) {
                    insert.setString(1, round.value());
                    insert.setInt(2, letter++);
                    insert.setString(3, batch == null ? null : batch.value());
                    insert.setString(4, hmac);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Whether the code may be voted with at this moment; the same work for one that is unknown, voided or replaced. */
    boolean works(RoundId round, String hmac) {
        return state(round, hmac).filter(state -> !state.startsWith("VOID")).isPresent();
    }

    /** Begins a vote; false when the code was voided just before. */
    boolean enter(RoundId round, String hmac) {
        while (works(round, hmac)) {
            if (isUsed(round, hmac) || ofCode("casting = casting + 1", " and state = 'OPEN'", round, hmac)) {
                return true;
            }
        }
        return false;
    }

    /** The vote is in the log. */
    void markUsed(RoundId round, String hmac) {
        if (!ofCode("state = 'USED', casting = 0", " and state = 'OPEN'", round, hmac) && !isUsed(round, hmac)) {
            throw new IllegalStateException("A code that was voted with is not in the register");
        }
    }

    /** The vote was refused: it certainly is not in the log. */
    void leave(RoundId round, String hmac) {
        ofCode("casting = casting - 1", " and state = 'OPEN' and casting > 0", round, hmac);
    }

    /** From now on no vote begins with this letter, unless one did already. */
    void holdLetter(RoundId round, int letter) {
        change("state = 'VOIDING'", OF_LETTER + " and state = 'OPEN' and casting = 0")
                .param("round", round.value())
                .param("letter", letter)
                .update();
    }

    void holdBatch(RoundId round, CodeBatchId batch) {
        change("state = 'VOIDING'", OF_BATCH + " and state = 'OPEN' and casting = 0")
                .param("round", round.value())
                .param("batch", batch.value())
                .update();
    }

    /** Ends every hold in this round by the word of the log. */
    void settle(RoundId round, IntPredicate worthless) {
        List<Integer> held = jdbc.sql("select letter from voting_code where round = :round and state = 'VOIDING'")
                .param("round", round.value())
                .query(Integer.class)
                .list();
        inOneTransaction(connection -> {
            try (var update = connection.prepareStatement(
                    "update voting_code set state = ? where round = ? and letter = ? and state = 'VOIDING'")) {
                for (int letter : held) {
                    update.setString(1, worthless.test(letter) ? "VOIDED" : "OPEN");
                    update.setString(2, round.value());
                    update.setInt(3, letter);
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    @Override
    public LetterUse useOf(RoundId round, int letter) {
        return use(jdbc.sql(most(OF_LETTER)).param("round", round.value()).param("letter", letter));
    }

    @Override
    public LetterUse useOf(RoundId round, CodeBatchId batch) {
        return use(jdbc.sql(most(OF_BATCH)).param("round", round.value()).param("batch", batch.value()));
    }

    @Override
    public Held held(RoundId round) {
        return jdbc.sql("""
                        select sum(case when state in ('OPEN', 'VOIDING') and casting = 0 then 1 else 0 end) as unused,
                               sum(case when state in ('OPEN', 'VOIDING') and casting > 0 then 1 else 0 end) as interrupted,
                               sum(case when state = 'USED' then 1 else 0 end) as used,
                               sum(case when state = 'VOIDED' then 1 else 0 end) as worthless
                        from voting_code where round = :round""")
                .param("round", round.value())
                .query((row, number) -> new Held(
                        row.getInt("unused"), row.getInt("interrupted"), row.getInt("used"), row.getInt("worthless")))
                .single();
    }

    /**
     * Lets nothing about the rows tell in which order codes were used; waits for those who are voting, and they for it.
     */
    void shuffle() {
        inOneTransaction(CodeShuffle::run);
    }

    private boolean isUsed(RoundId round, String hmac) {
        return state(round, hmac).filter("USED"::equals).isPresent();
    }

    private boolean ofCode(String what, String condition, RoundId round, String hmac) {
        return change(what, OF_CODE + condition)
                        .param("round", round.value())
                        .param("hmac", hmac)
                        .update()
                == 1;
    }

    private Optional<String> state(RoundId round, String hmac) {
        return jdbc.sql("select state from voting_code" + OF_CODE)
                .param("round", round.value())
                .param("hmac", hmac)
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec change(String what, String where) {
        return jdbc.sql("update voting_code set " + what + where);
    }

    private static String most(String where) {
        return "select coalesce(max(case when state = 'USED' then 2 when casting > 0 then 1 else 0 end), 0)"
                + " from voting_code" + where;
    }

    private static LetterUse use(JdbcClient.StatementSpec most) {
        return most.query((row, number) ->
                        row.getInt(1) > 1 ? LetterUse.USED : row.getInt(1) > 0 ? LetterUse.IN_USE : LetterUse.UNUSED)
                .single();
    }

    private void inOneTransaction(Work work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.in(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The code register cannot be written", e);
        }
    }

    /** What is done in one transaction. */
    interface Work {
        void in(Connection connection) throws SQLException;
    }
}
