package nl.wijkbudget.person.command;

import java.util.List;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.person.ErasureCommand.RecordErasure;
import nl.wijkbudget.person.ErasureOrigin;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erasures that are done and that the log was not told of yet. */
final class ErasureTable {
    private final JdbcClient jdbc;

    ErasureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RecordErasure erasure) {
        jdbc.sql("insert into erasure_to_record (erasure, origin) values (:erasure, :origin)")
                .param("erasure", erasure.erasure().value())
                .param("origin", erasure.origin().name())
                .update();
    }

    List<RecordErasure> all() {
        return jdbc.sql("select erasure, origin from erasure_to_record order by erasure")
                .query((row, number) -> new RecordErasure(
                        new ErasureId(row.getString("erasure")), ErasureOrigin.valueOf(row.getString("origin"))))
                .list();
    }

    void remove(ErasureId erasure) {
        jdbc.sql("delete from erasure_to_record where erasure = :erasure")
                .param("erasure", erasure.value())
                .update();
    }
}
