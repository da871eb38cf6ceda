package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.EVENT_IS_NOT_THAT_OF_ITS_LEAF;
import static nl.wijkbudget.fsck.command.FaultKind.EVENT_IS_OUT_OF_ITS_STREAM;
import static nl.wijkbudget.fsck.command.FaultKind.SALT_IS_GONE;
import static nl.wijkbudget.fsck.command.FaultKind.SNAPSHOT_IS_AHEAD;
import static nl.wijkbudget.fsck.command.FaultKind.WRITER_STANDS_ELSEWHERE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import nl.wijkbudget.evidence.Entry;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.LeafClasses;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Each event against its own leaf, each stream against its numbers, and what else is kept about the log itself. */
final class LeafCheck implements RowCheck {
    /** In the place of a salt that is gone: what stands before the commitment can still be compared. */
    private static final byte[] ERASED = new byte[Entry.SALT_BYTES];

    private static final String OUT_OF_STREAM = """
            select position, aggregate_id, sequence_number, nth from (
                select position, aggregate_id, sequence_number,
                       row_number() over (partition by aggregate_id order by position) - 1 as nth
                from event_log where aggregate_id is not null) numbered
            where sequence_number <> nth order by position""";
    private static final String AHEAD = """
            select aggregate_id, sequence_number from snapshot_log
            where sequence_number > coalesce((select max(e.sequence_number) from event_log e
                                              where e.aggregate_id = snapshot_log.aggregate_id), -1)
            order by aggregate_id""";

    private long last = -1;

    @Override
    public void row(StoredRow row, Findings findings) {
        last = row.position();
        byte[] salt = row.salt();
        if (salt == null && LeafClasses.of(row.envelope().payloadType()) != LeafClass.PERSONAL) {
            findings.found(
                    SALT_IS_GONE, Place.position(row.position()), row.envelope().payloadType());
            return;
        }
        byte[] expected = Entry.of(row.envelope(), salt == null ? ERASED : salt, round(row));
        int compared = expected.length - (salt == null ? Hash.BYTES : 0);
        if (expected.length != row.entry().length || !Arrays.equals(expected, 0, compared, row.entry(), 0, compared)) {
            findings.found(
                    EVENT_IS_NOT_THAT_OF_ITS_LEAF,
                    Place.position(row.position()),
                    row.envelope().payloadType());
        }
    }

    private static @Nullable String round(StoredRow row) {
        if (LeafClasses.of(row.envelope().payloadType()) != LeafClass.BALLOT) {
            return null;
        }
        JsonNode round = row.payload().path("round");
        return round.isString() ? round.asString() : null;
    }

    @Override
    public void end(Connection store, Findings findings) throws SQLException {
        Sql.each(store, OUT_OF_STREAM, row -> {
            Place place = Place.position(row.getLong(1)).and("stream", row.getString(2));
            findings.found(EVENT_IS_OUT_OF_ITS_STREAM, place, row.getLong(3), row.getLong(4));
        });
        Sql.each(store, AHEAD, row -> {
            Place place = Place.of("table", "snapshot_log").and("stream", row.getString(1));
            findings.found(SNAPSHOT_IS_AHEAD, place, row.getLong(2));
        });
        long head = Sql.number(store, "select coalesce(max(head), -2) from log_writer");
        if (head != last) {
            findings.found(WRITER_STANDS_ELSEWHERE, Place.of("table", "log_writer"), head, last);
        }
    }
}
