package nl.wijkbudget.evidence.command;

import java.util.regex.Pattern;
import nl.wijkbudget.log.command.DatabaseKind;

/** The places where what a process does can stop: each act on its way from a command to the published checkpoint. */
enum KillPoint {
    BEFORE_THE_LOCK(false, "sql (select only_row from log_writer_lock.*|select pg_try_advisory_lock.*)"),
    AFTER_THE_LOCK(true, "sql (select only_row from log_writer_lock.*|select pg_try_advisory_lock.*)"),
    EPOCH_RAISED(true, "sql update log_writer set epoch.*"),
    EPOCH_COMMITTED(true, "commit update log_writer set epoch.*"),
    BEFORE_THE_BATCH(false, "prepare (update log_writer set head|with fence as).*"),
    FENCE_PASSED(true, "sql update log_writer set head.*") {
        @Override
        boolean existsOn(DatabaseKind kind) {
            return kind == DatabaseKind.H2;
        }
    },
    BEFORE_THE_ROWS(false, "sql (insert into event_log|with fence as).*"),
    AFTER_THE_ROWS(true, "sql (insert into event_log|with fence as).*"),
    COMMITTED_AND_NOT_SYNCED(true, "commit insert into event_log.*") {
        @Override
        boolean existsOn(DatabaseKind kind) {
            return kind == DatabaseKind.H2;
        }
    },
    BEFORE_THE_LEAVES_ARE_READ(false, "sql select position, entry from event_log.*"),
    BEFORE_A_TILE(false, "open [0-9]+\\.new"),
    TILE_NOT_YET_IN_PLACE(false, "move [0-9]+\\.new"),
    TILE_IN_PLACE(true, "move [0-9]+\\.new"),
    BEFORE_THE_FENCE_FILE(false, "open fence\\.lock"),
    FENCE_FILE_NOT_YET_IN_PLACE(false, "move fence\\.new"),
    FENCE_FILE_IN_PLACE(true, "move fence\\.new"),
    BEFORE_THE_CHECKPOINT_IS_NOTED(false, "sql insert into log_checkpoint.*"),
    CHECKPOINT_NOTED(true, "sql insert into log_checkpoint.*"),
    BEFORE_IT_IS_PUBLISHED(false, "open checkpoint\\.new"),
    NOT_YET_PUBLISHED(false, "move checkpoint\\.new"),
    PUBLISHED(true, "move checkpoint\\.new");

    private final boolean after;
    private final Pattern act;

    KillPoint(boolean after, String act) {
        this.after = after;
        this.act = Pattern.compile(act, Pattern.DOTALL);
    }

    boolean after() {
        return after;
    }

    boolean matches(String text) {
        return act.matcher(text).matches();
    }

    /** In PostgreSQL a batch is one statement that commits itself. */
    boolean existsOn(DatabaseKind kind) {
        return true;
    }

    /** Reached by a start; the others by an append or a signature. */
    boolean isPartOfStarting() {
        return compareTo(EPOCH_COMMITTED) <= 0;
    }
}
