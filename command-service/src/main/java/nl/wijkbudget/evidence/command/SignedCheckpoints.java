package nl.wijkbudget.evidence.command;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Note.NoteSignature;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of everything that was signed, by the log and by its witnesses. */
final class SignedCheckpoints {
    private final JdbcClient database;

    SignedCheckpoints(JdbcClient database) {
        this.database = database;
    }

    /** The one with the most leaves, signed by the log alone. */
    Optional<Note> newest() {
        return database.sql("select note from log_checkpoint order by size desc limit 1")
                .query(String.class)
                .optional()
                .map(Note::parse);
    }

    Optional<Note> of(long size) {
        return database.sql("select note from log_checkpoint where size = ?")
                .param(size)
                .query(String.class)
                .optional()
                .map(note -> Note.parse(note).with(cosignatures(size)));
    }

    /** Of all of them, the smallest first. */
    List<Long> sizes() {
        return database.sql("select size from log_checkpoint order by size")
                .query(Long.class)
                .list();
    }

    void add(long size, Note note) {
        database.sql("insert into log_checkpoint (size, note) select ?, ? where not exists"
                        + " (select 1 from log_checkpoint where size = ?)")
                .params(size, note.toString(), size)
                .update();
    }

    void add(long size, String witness, Cosigned cosigned) {
        database.sql("insert into log_cosignature (size, witness, cosigned_at, line) select ?, ?, ?, ? where not exists"
                        + " (select 1 from log_cosignature where size = ? and witness = ?)")
                .params(size, witness, cosigned.time(), cosigned.line().toString(), size, witness)
                .update();
    }

    private List<NoteSignature> cosignatures(long size) {
        return database
                .sql("select line from log_cosignature where size = ? order by witness")
                .param(size)
                .query(String.class)
                .list()
                .stream()
                .flatMap(line -> NoteSignature.parseAll(line).stream())
                .toList();
    }

    /** The last word of a witness. */
    Optional<Witnessed> last(String witness) {
        return database.sql(
                        "select size, cosigned_at from log_cosignature where witness = ? order by size desc limit 1")
                .param(witness)
                .query((row, number) -> new Witnessed(row.getLong(1), row.getLong(2)))
                .optional();
    }

    /** How far, and when, in seconds since 1970. */
    record Witnessed(long size, long time) {}
}
