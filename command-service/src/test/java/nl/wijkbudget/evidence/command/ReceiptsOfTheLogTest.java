package nl.wijkbudget.evidence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.InclusionProof;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Promise;
import nl.wijkbudget.evidence.ReceiptCheck.Outcome;
import nl.wijkbudget.evidence.ReceiptCheck.Verdict;
import nl.wijkbudget.evidence.ReceiptFile;
import nl.wijkbudget.log.command.DatabaseKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A promise is made of what is stored, and found again in the log, or not. */
class ReceiptsOfTheLogTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-01-04T00:00:00Z");

    private final SignedLog log = new SignedLog(DatabaseKind.H2);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_promise_is_of_the_leaf_of_an_event_and_kept_by_the_next_checkpoint() {
        log.append(20);
        Note promise = promise(7, NOON).orElseThrow();

        assertThat(Promise.parse(promise.text()))
                .isEqualTo(new Promise("wijkbudget.example/log", "wijk", log.leaf(7), BEFORE));
        assertThat(check(promise, NOON)).isEqualTo(Outcome.NOT_YET);

        log.sign();

        Verdict verdict = receipts(NOON).of(promise.toString());
        assertThat(verdict.outcome()).isEqualTo(Outcome.THERE);
        String proof =
                log.open.proofs().file(7, log.open.checkpoint().orElseThrow()).orElseThrow();
        assertThat(verdict.file()).isEqualTo(promise + "\n" + proof);
        assertThat(receipts(NOON).of(String.valueOf(verdict.file())).outcome()).isEqualTo(Outcome.THERE);
    }

    @Test
    void all_promises_of_a_day_have_the_same_time_with_a_whole_day_left() {
        log.append(1);
        for (String time : List.of("2026-01-02T00:00:00Z", "2026-01-02T23:59:59.999Z")) {
            assertThat(Promise.parse(promise(0, Instant.parse(time))
                                    .orElseThrow()
                                    .text())
                            .before())
                    .isEqualTo(BEFORE);
        }
    }

    @Test
    void what_is_not_stored_is_not_promised() {
        assertThat(promise(0, NOON)).isEmpty();
    }

    @Test
    void nothing_is_promised_while_signing_is_refused() throws SQLException {
        log.append(5).sign();
        log.restoreBackup(3);
        log.restart();
        assertThat(log.sign()).isEqualTo(LogState.REFUSED);
        assertThat(promise(0, NOON)).isEmpty();
    }

    @Test
    void a_leaf_that_was_left_out_makes_a_complaint_once_it_should_be_there() {
        log.append(3).sign();
        Promise never = new Promise("wijkbudget.example/log", "wijk", Hash.ofAll(new byte[] {9}), BEFORE);
        Note note = new Note(never.text(), List.of(SignedLog.KEY.sign(never.text())));

        assertThat(receipts(BEFORE.minusMillis(1)).of(note.toString()))
                .isEqualTo(new Verdict(Outcome.NOT_YET, never, null));
        assertThat(receipts(BEFORE).of(note.toString()))
                .isEqualTo(new Verdict(
                        Outcome.MISSING,
                        never,
                        ReceiptFile.complaint(note, log.open.checkpoint().orElseThrow())));
    }

    @Test
    void what_this_log_did_not_sign_is_not_ours() {
        log.append(3).sign();
        String promise = promise(1, NOON).orElseThrow().toString();
        assertThat(receipts(NOON).of(promise.replace("wijk\n", "dorp\n")).outcome())
                .isEqualTo(Outcome.NOT_OURS);
        assertThat(receipts(NOON)
                        .of(promise.replace("wijkbudget.example/log", "ander.example/log"))
                        .outcome())
                .isEqualTo(Outcome.NOT_OURS);
        assertThat(receipts(NOON).of("niets")).isEqualTo(new Verdict(Outcome.UNREADABLE, null, null));
        assertThat(receipts(NOON)
                        .of(log.open.checkpoint().orElseThrow().toString())
                        .outcome())
                .isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void who_asks_by_the_first_digits_gets_the_proofs_of_a_crowd_and_never_of_one() {
        log.append(300).sign();
        String digit = log.leaf(123).hex().substring(0, 1);

        List<ProofOfInclusion> crowd =
                log.open.proofs().ofLeavesLike(digit, 300).orElseThrow();

        assertThat(crowd).extracting(ProofOfInclusion::position).contains(123L).isSorted();
        assertThat(crowd).hasSizeGreaterThan(4).allSatisfy(proof -> {
            Hash leaf = Hash.fromBase64(proof.leafHash());
            assertThat(leaf.hex()).startsWith(digit);
            var hashes = proof.proof().stream().map(Hash::fromBase64).toList();
            assertThat(new InclusionProof(proof.position(), 300, hashes).rootFor(leaf))
                    .contains(log.root(300));
        });
        assertThat(log.open.proofs().ofLeavesLike("", 300).orElseThrow()).hasSize(300);
        assertThat(log.open.proofs().ofLeavesLike(log.leaf(123).hex().substring(0, 2), 300))
                .isEmpty();
        assertThat(log.open.proofs().ofLeavesLike(digit, 255)).isEmpty();
        assertThat(log.open.proofs().ofLeavesLike("", 301)).isEmpty();
        assertThat(log.open.proofs().ofLeavesLike("", 0)).isEmpty();
    }

    @Test
    void a_larger_log_is_asked_with_more_digits() {
        assertThat(List.of(1L, 255L, 256L, 4_095L, 4_096L, 1_000_000L, 1L << 40))
                .extracting(LeafList::digits)
                .containsExactly(0, 0, 1, 1, 2, 3, 9);
    }

    private Outcome check(Note promise, Instant now) {
        return receipts(now).of(promise.toString()).outcome();
    }

    private Optional<Note> promise(int event, Instant now) {
        return new Promises(log.settings(), log.reader(), log.open, clock(now), DAY).of("wijk", log.eventId(event));
    }

    private ReceiptsOfTheLog receipts(Instant now) {
        return new ReceiptsOfTheLog(log.open, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
