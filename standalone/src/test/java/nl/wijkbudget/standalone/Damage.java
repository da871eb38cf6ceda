package nl.wijkbudget.standalone;

import static nl.wijkbudget.fsck.command.FaultKind.ACCOUNT_IS_BELOW_ZERO;
import static nl.wijkbudget.fsck.command.FaultKind.BALANCE_IS_NOT_ITS_POSTINGS;
import static nl.wijkbudget.fsck.command.FaultKind.CHECKPOINT_IS_BEYOND_THE_LOG;
import static nl.wijkbudget.fsck.command.FaultKind.CHECKPOINT_IS_NOT_OURS;
import static nl.wijkbudget.fsck.command.FaultKind.CHECKPOINT_IS_UNREADABLE;
import static nl.wijkbudget.fsck.command.FaultKind.COSIGNATURE_IS_FALSE;
import static nl.wijkbudget.fsck.command.FaultKind.EVENT_IS_NOT_THAT_OF_ITS_LEAF;
import static nl.wijkbudget.fsck.command.FaultKind.EVENT_IS_OUT_OF_ITS_STREAM;
import static nl.wijkbudget.fsck.command.FaultKind.FENCE_IS_BEHIND;
import static nl.wijkbudget.fsck.command.FaultKind.FENCE_IS_MISSING;
import static nl.wijkbudget.fsck.command.FaultKind.LEDGER_DOES_NOT_SUM_TO_ZERO;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_IS_NOT_IN_THE_LOG;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_IS_NOT_IN_THE_REGISTER;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_IS_OF_ANOTHER_BATCH;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_SHOULD_BE_WORTHLESS;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_SHOULD_WORK;
import static nl.wijkbudget.fsck.command.FaultKind.LOG_HAS_NO_KEY;
import static nl.wijkbudget.fsck.command.FaultKind.PEOPLE_ARE_NOT_BALLOTS;
import static nl.wijkbudget.fsck.command.FaultKind.POSITION_IS_MISSING;
import static nl.wijkbudget.fsck.command.FaultKind.REVERSAL_IS_NOT_OF_ITS_ORIGINAL;
import static nl.wijkbudget.fsck.command.FaultKind.ROOT_IS_ANOTHER;
import static nl.wijkbudget.fsck.command.FaultKind.ROUND_KEY_IS_ANOTHER;
import static nl.wijkbudget.fsck.command.FaultKind.ROUND_KEY_IS_MISSING;
import static nl.wijkbudget.fsck.command.FaultKind.ROUND_KEY_IS_STILL_THERE;
import static nl.wijkbudget.fsck.command.FaultKind.ROW_IS_ANOTHER;
import static nl.wijkbudget.fsck.command.FaultKind.ROW_IS_MISSING;
import static nl.wijkbudget.fsck.command.FaultKind.ROW_IS_TOO_MANY;
import static nl.wijkbudget.fsck.command.FaultKind.SALT_IS_GONE;
import static nl.wijkbudget.fsck.command.FaultKind.SHEETS_ARE_NOT_BALLOTS;
import static nl.wijkbudget.fsck.command.FaultKind.SNAPSHOT_IS_AHEAD;
import static nl.wijkbudget.fsck.command.FaultKind.TILE_IS_ANOTHER;
import static nl.wijkbudget.fsck.command.FaultKind.TILE_IS_MISSING;
import static nl.wijkbudget.fsck.command.FaultKind.TRANSACTION_DOES_NOT_SUM_TO_ZERO;
import static nl.wijkbudget.fsck.command.FaultKind.TRANSACTION_IS_THERE_TWICE;
import static nl.wijkbudget.fsck.command.FaultKind.USED_CODES_ARE_NOT_BALLOTS;
import static nl.wijkbudget.fsck.command.FaultKind.WRITER_STANDS_ELSEWHERE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.fsck.command.FaultKind;

/**
 * One thing that may happen to a store.
 *
 * @param at a question to the database for what the place of the fault is called by, in the place of {@code @}
 * @param place of the first of the kinds that must be found
 */
record Damage(String name, String at, Work work, String place, List<FaultKind> kinds) {
    /** What is done to the store. */
    @FunctionalInterface
    interface Work {
        void on(DamagedStore store, String at) throws Exception;
    }

    private static final String ROUND = "round=de-wijert-voorbeeld";
    private static final String LEDGER = "ledger=de-wijert";
    private static final String NOTHING = "select 0";
    private static final String IN_ROUND = " and round = 'de-wijert-voorbeeld'";
    private static final String OPEN_LETTER = "select min(letter) from voting_code where state = 'OPEN'" + IN_ROUND;
    private static final String LAST = "select max(size) from log_checkpoint";

    Damage {
        kinds = List.copyOf(kinds);
    }

    Set<FaultKind> found() {
        return EnumSet.copyOf(kinds);
    }

    @Override
    public String toString() {
        return name;
    }

    static Stream<Damage> all() {
        return Stream.of(ofTheLog(), ofTheTree(), ofCodes(), ofLedgers(), ofReadModels())
                .flatMap(each -> each);
    }

    private static Stream<Damage> ofTheLog() {
        return Stream.of(
                event("metadata", "update event_log set metadata = stringtoutf8('{\"x\":1}') where position = @"),
                event("payload", "update event_log set payload = stringtoutf8('{}') where position = @"),
                event("time", "update event_log set occurred_at = '2020' where position = @"),
                event("id", "update event_log set event_id = 'another' where position = @"),
                event("revision", "update event_log set payload_revision = '7' where position = @"),
                event("salt", "update event_log set salt = cast(repeat('x', 32) as binary(32)) where position = @"),
                sql(
                        "the salt of an open decision is erased",
                        first("neighbourhood.ThemeDefined"),
                        "update event_log set salt = null where position = @",
                        "position=@",
                        SALT_IS_GONE),
                sql(
                        "an erased event becomes one of another class",
                        first("project.ProjectSupported"),
                        "update event_log set salt = null, payload_type = 'nl.wijkbudget.ballot.VoteWithdrawn'"
                                + " where position = @",
                        "position=@",
                        SALT_IS_GONE),
                sql(
                        "a leaf is changed",
                        first("neighbourhood.ThemeDefined"),
                        "update event_log set entry = (select entry from event_log where position = 0)"
                                + " where position = @",
                        "position=@",
                        EVENT_IS_NOT_THAT_OF_ITS_LEAF,
                        ROOT_IS_ANOTHER,
                        TILE_IS_ANOTHER),
                sql(
                        "a ballot is deleted",
                        first("ballot.VoteCast"),
                        "delete from event_log where position = @",
                        "position=@",
                        POSITION_IS_MISSING,
                        CHECKPOINT_IS_BEYOND_THE_LOG,
                        ROOT_IS_ANOTHER,
                        TILE_IS_ANOTHER,
                        USED_CODES_ARE_NOT_BALLOTS),
                sql(
                        "the last event is deleted, a ballot",
                        NOTHING,
                        "delete from event_log where position = (select max(position) from event_log)",
                        "table=log_writer",
                        WRITER_STANDS_ELSEWHERE,
                        CHECKPOINT_IS_BEYOND_THE_LOG,
                        USED_CODES_ARE_NOT_BALLOTS),
                sql(
                        "an event is renumbered",
                        "select max(position) from event_log where aggregate_id = 'ledger:de-wijert'",
                        "update event_log set sequence_number = 99 where position = @",
                        "position=@, stream=ledger:de-wijert",
                        EVENT_IS_OUT_OF_ITS_STREAM,
                        EVENT_IS_NOT_THAT_OF_ITS_LEAF),
                new Damage(
                        "two ballots change places",
                        "select min(size) from log_checkpoint where size > 170",
                        (store, at) -> {
                            store.sql("update event_log set position = -1 where position = 170");
                            store.sql("update event_log set position = 170 where position = 171");
                            store.sql("update event_log set position = 171 where position = -1");
                        },
                        "table=log_checkpoint, size=@",
                        List.of(ROOT_IS_ANOTHER, TILE_IS_ANOTHER)),
                sql(
                        "the writer is set back",
                        NOTHING,
                        "update log_writer set head = 3",
                        "table=log_writer",
                        WRITER_STANDS_ELSEWHERE),
                sql(
                        "a snapshot is of an event that is not there",
                        NOTHING,
                        "insert into snapshot_log (aggregate_id, aggregate_type, sequence_number, event_id, payload_type,"
                                + " occurred_at, payload, metadata) values ('ledger:de-wijert', 'Ledger', 99, 'x', 'y',"
                                + " 'z', x'00', x'00')",
                        "table=snapshot_log, stream=ledger:de-wijert",
                        SNAPSHOT_IS_AHEAD));
    }

    private static Stream<Damage> ofTheTree() {
        String note = "update log_checkpoint set note = ";
        return Stream.of(
                sql(
                        "a checkpoint is no note any more",
                        LAST,
                        note + "'gone' where size = @",
                        "table=log_checkpoint, size=@",
                        CHECKPOINT_IS_UNREADABLE),
                sql(
                        "a checkpoint has the note of another size",
                        LAST,
                        note + "(select note from log_checkpoint order by size limit 1) where size = @",
                        "table=log_checkpoint, size=@",
                        CHECKPOINT_IS_UNREADABLE),
                new Damage(
                        "a checkpoint has another root",
                        LAST,
                        (store, at) -> {
                            String[] lines = store.value("select note from log_checkpoint where size = " + at)
                                    .split("\n", -1);
                            lines[2] = "A".repeat(42) + "A=";
                            store.sql(note + "'" + String.join("\n", lines) + "' where size = " + at);
                        },
                        "table=log_checkpoint, size=@",
                        List.of(CHECKPOINT_IS_NOT_OURS, ROOT_IS_ANOTHER)),
                sql(
                        "a witness is said to have cosigned",
                        LAST,
                        "insert into log_cosignature (size, witness, cosigned_at, line) select size, 'w', 1," + " '"
                                + FsckTest.falseLine() + "' from log_checkpoint where size = @",
                        "table=log_cosignature, size=@, witness=w",
                        COSIGNATURE_IS_FALSE),
                file("the fence is lost", "/log-fence", FENCE_IS_MISSING, store -> store.delete("log-fence")),
                file(
                        "the fence is overwritten",
                        "/log-fence",
                        CHECKPOINT_IS_UNREADABLE,
                        store -> store.write("log-fence", "nothing")),
                file(
                        "the fence is that of a backup",
                        "/log-fence",
                        FENCE_IS_BEHIND,
                        store -> store.write(
                                "log-fence", store.value("select note from log_checkpoint order by size limit 1"))),
                file("a tile is lost", "/log/tile/0/000", TILE_IS_MISSING, store -> store.delete("log/tile/0/000")),
                file("a tile is changed", "/log/tile/0/001", TILE_IS_ANOTHER, store -> store.flip("log/tile/0/001")),
                file(
                        "a bundle of entries is changed",
                        "/log/tile/entries/002",
                        TILE_IS_ANOTHER,
                        store -> store.flip("log/tile/entries/002")),
                new Damage(
                        "the key of the log is not there",
                        NOTHING,
                        (store, at) -> store.delete("log-key"),
                        "table=log_checkpoint",
                        List.of(LOG_HAS_NO_KEY)));
    }

    private static Stream<Damage> ofCodes() {
        String key = ROUND + ", file=/keys/de-wijert-voorbeeld.key";
        String keyFile = "keys/de-wijert-voorbeeld.key";
        return Stream.of(
                letter(
                        "a code is deleted",
                        OPEN_LETTER,
                        "delete from voting_code where letter = @" + IN_ROUND,
                        LETTER_IS_NOT_IN_THE_REGISTER),
                letter(
                        "a code is put in",
                        "select max(letter) + 1 from voting_code" + IN_ROUND.replace(" and ", " where "),
                        "insert into voting_code values ('de-wijert-voorbeeld', @, null, '0', 'OPEN', 0)",
                        LETTER_IS_NOT_IN_THE_LOG),
                letter(
                        "a code changes batches",
                        OPEN_LETTER,
                        "update voting_code set batch = 'x' where letter = @" + IN_ROUND,
                        LETTER_IS_OF_ANOTHER_BATCH),
                letter(
                        "a voided code works again",
                        "select min(letter) from voting_code where state = 'VOIDED'" + IN_ROUND,
                        "update voting_code set state = 'OPEN' where letter = @" + IN_ROUND,
                        LETTER_SHOULD_BE_WORTHLESS),
                letter(
                        "a code is voided behind the back of the log",
                        OPEN_LETTER,
                        "update voting_code set state = 'VOIDED' where letter = @" + IN_ROUND,
                        LETTER_SHOULD_WORK),
                sql(
                        "a code is marked that nobody used",
                        OPEN_LETTER,
                        "update voting_code set state = 'USED' where letter = @" + IN_ROUND,
                        ROUND,
                        USED_CODES_ARE_NOT_BALLOTS),
                sql(
                        "a mark of a code is taken back",
                        NOTHING,
                        "update voting_code set state = 'OPEN' where letter = 1" + IN_ROUND,
                        ROUND,
                        USED_CODES_ARE_NOT_BALLOTS),
                new Damage(
                        "more sheets of paper than ballots",
                        NOTHING,
                        (store, at) -> store.replace("ballot.PaperVotesEntered", "\"sheets\":40", "\"sheets\":41"),
                        ROUND,
                        List.of(SHEETS_ARE_NOT_BALLOTS, EVENT_IS_NOT_THAT_OF_ITS_LEAF)),
                new Damage(
                        "people at tables without ballots",
                        NOTHING,
                        (store, at) -> store.append(
                                "ballot.TableVotesEntered", "{\"round\":\"de-wijert-voorbeeld\",\"people\":7}"),
                        ROUND,
                        List.of(PEOPLE_ARE_NOT_BALLOTS)),
                new Damage(
                        "the key of the round is lost",
                        NOTHING,
                        (store, at) -> store.delete(keyFile),
                        key,
                        List.of(ROUND_KEY_IS_MISSING)),
                new Damage(
                        "the key of the round is another",
                        NOTHING,
                        (store, at) -> store.flip(keyFile),
                        key,
                        List.of(ROUND_KEY_IS_ANOTHER)),
                new Damage(
                        "the key of the round was said to be destroyed",
                        NOTHING,
                        (store, at) ->
                                store.append("votingcode.RoundKeyDestroyed", "{\"round\":\"de-wijert-voorbeeld\"}"),
                        key,
                        List.of(ROUND_KEY_IS_STILL_THERE)));
    }

    private static Stream<Damage> ofLedgers() {
        return Stream.of(
                new Damage(
                        "an amount is changed",
                        first("ledger.UnspentReturned"),
                        (store, at) -> store.replace("ledger.UnspentReturned", "\"amount\":25000", "\"amount\":26000"),
                        "position=@, " + LEDGER + ", transaction=tuin-rest",
                        List.of(
                                TRANSACTION_DOES_NOT_SUM_TO_ZERO,
                                EVENT_IS_NOT_THAT_OF_ITS_LEAF,
                                LEDGER_DOES_NOT_SUM_TO_ZERO,
                                BALANCE_IS_NOT_ITS_POSTINGS)),
                booked(
                        "a payment comes twice",
                        "\"transaction\":{\"id\":\"tuin-rest\",\"postings\":[]}",
                        ", transaction=tuin-rest",
                        TRANSACTION_IS_THERE_TWICE),
                booked(
                        "more is spent than there is",
                        "\"transaction\":{\"id\":\"by-hand\",\"postings\":["
                                + "{\"account\":\"commitment:tuin-aanleg\",\"amount\":-1},"
                                + "{\"account\":\"external:partner:hovenier\",\"amount\":1}]}",
                        ", transaction=by-hand, account=commitment:tuin-aanleg",
                        ACCOUNT_IS_BELOW_ZERO,
                        BALANCE_IS_NOT_ITS_POSTINGS),
                booked(
                        "a reversal of what never was",
                        "\"original\":\"never\",\"transaction\":{\"id\":\"by-hand\",\"postings\":[]}",
                        ", transaction=by-hand",
                        REVERSAL_IS_NOT_OF_ITS_ORIGINAL),
                sql(
                        "a balance on a page is changed",
                        NOTHING,
                        "update account set balance_cents = 1 where account = 'allocation:wijkkeuken'",
                        LEDGER + ", account=allocation:wijkkeuken",
                        BALANCE_IS_NOT_ITS_POSTINGS,
                        ROW_IS_ANOTHER));
    }

    private static Stream<Damage> ofReadModels() {
        String key = "select min(id) from turnout";
        return Stream.of(
                sql(
                        "a page shows another turnout",
                        key,
                        "update turnout set cast_ballots = cast_ballots + 1 where id = '@'",
                        "table=turnout, row=@",
                        ROW_IS_ANOTHER),
                sql(
                        "a row of a read model is deleted",
                        key,
                        "delete from turnout where id = '@'",
                        "table=turnout, row=@",
                        ROW_IS_MISSING),
                sql(
                        "a row of a read model is put in",
                        NOTHING,
                        "insert into turnout values ('x', 'x', 'ONLINE', 1, 0)",
                        "table=turnout, row=x",
                        ROW_IS_TOO_MANY));
    }

    private static Damage event(String what, String sql) {
        return sql(
                "another " + what + " of an event",
                first("neighbourhood.ThemeDefined"),
                sql,
                "position=@",
                EVENT_IS_NOT_THAT_OF_ITS_LEAF);
    }

    private static Damage letter(String name, String at, String sql, FaultKind kind) {
        return sql(name, at, sql, ROUND + ", letter=@", kind);
    }

    private static Damage booked(String name, String members, String place, FaultKind... kinds) {
        return new Damage(
                name,
                "select max(position) + 1 from event_log",
                (store, at) -> store.append("ledger.PaymentRecorded", "{\"ledger\":\"de-wijert\"," + members + "}"),
                "position=@, " + LEDGER + place,
                List.of(kinds));
    }

    /** What is done to a file; its name is where the fault is. */
    @FunctionalInterface
    private interface FileWork {
        void on(DamagedStore store) throws Exception;
    }

    private static Damage file(String name, String file, FaultKind kind, FileWork work) {
        return new Damage(name, NOTHING, (store, at) -> work.on(store), "file=" + file, List.of(kind));
    }

    private static Damage sql(String name, String at, String sql, String place, FaultKind... kinds) {
        return new Damage(name, at, (store, found) -> store.sql(sql.replace("@", found)), place, List.of(kinds));
    }

    private static String first(String type) {
        return "select min(position) from event_log where payload_type = 'nl.wijkbudget." + type + "'";
    }
}
