package nl.wijkbudget.evidence.command;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Note.NoteSignature;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of everything that was signed, by the log and by its witnesses. */
final class SignedCheckpoints {
    private final JdbcClient database;
    private final String checkpoints;
    private final String cosignatures;

    /** @param tables what their names begin with */
    SignedCheckpoints(JdbcClient database, String tables) {
        this.database = database;
        this.checkpoints = tables + "_checkpoint";
        this.cosignatures = tables + "_cosignature";
    }

    /** The one with the most leaves, signed by the log alone. */
    Optional<Note> newest() {
        return database.sql("select note from " + checkpoints + " order by size desc limit 1")
                .query(String.class)
                .optional()
                .map(Note::parse);
    }

    Optional<Note> of(long size) {
        return database.sql("select note from " + checkpoints + " where size = ?")
                .param(size)
                .query(String.class)
                .optional()
                .map(note -> Note.parse(note).with(cosignatures(size)));
    }

    /** Of all of them, the smallest first. */
    List<Long> sizes() {
        return database.sql("select size from " + checkpoints + " order by size")
                .query(Long.class)
                .list();
    }

    void add(long size, Note note) {
        database.sql("insert into " + checkpoints + " (size, note) select ?, ? where not exists (select 1 from "
                        + checkpoints + " where size = ?)")
                .params(size, note.toString(), size)
                .update();
    }

    void add(long size, String witness, Cosigned cosigned) {
        database.sql("insert into " + cosignatures + " (size, witness, cosigned_at, line) select ?, ?, ?, ?"
                        + " where not exists (select 1 from " + cosignatures + " where size = ? and witness = ?)")
                .params(size, witness, cosigned.time(), cosigned.line().toString(), size, witness)
                .update();
    }

    private List<NoteSignature> cosignatures(long size) {
        return database
                .sql("select line from " + cosignatures + " where size = ? order by witness")
                .param(size)
                .query(String.class)
                .list()
                .stream()
                .flatMap(line -> NoteSignature.parseAll(line).stream())
                .toList();
    }

    /** The last word of a witness. */
    Optional<Witnessed> last(String witness) {
        return database.sql("select size, cosigned_at from " + cosignatures
                        + " where witness = ? order by size desc limit 1")
                .param(witness)
                .query((row, number) -> new Witnessed(row.getLong(1), row.getLong(2)))
                .optional();
    }

    /** How far, and when, in seconds since 1970. */
    record Witnessed(long size, long time) {}
}
