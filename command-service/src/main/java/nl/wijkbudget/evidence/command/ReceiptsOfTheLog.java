package nl.wijkbudget.evidence.command;

import java.time.Clock;
import java.util.Optional;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Promise;
import nl.wijkbudget.evidence.ReceiptCheck;
import nl.wijkbudget.evidence.ReceiptFile;
import nl.wijkbudget.evidence.VerifierKey;

/** Checks receipts against the published log; what is asked is neither kept nor logged. */
public final class ReceiptsOfTheLog implements ReceiptCheck {
    private final TransparencyLog log;
    private final Clock clock;

    public ReceiptsOfTheLog(TransparencyLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Verdict of(String receipt) {
        try {
            Note note = ReceiptFile.parse(receipt).promise();
            Promise promise = Promise.parse(note.text());
            return isOurs(note, promise) ? lookedUp(note, promise) : new Verdict(Outcome.NOT_OURS, promise, null);
        } catch (IllegalArgumentException unreadable) {
            return new Verdict(Outcome.UNREADABLE, null, null);
        }
    }

    private boolean isOurs(Note note, Promise promise) {
        try {
            return promise.origin().equals(log.key().name())
                    && log.key().signatureOn(note).isPresent();
        } catch (VerifierKey.FalseSignature no) {
            return false;
        }
    }

    private Verdict lookedUp(Note note, Promise promise) {
        Optional<Note> checkpoint = log.checkpoint();
        Optional<String> proof = checkpoint.flatMap(known -> log.proofs().ofLeaf(promise.leaf(), known));
        if (proof.isPresent()) {
            return new Verdict(Outcome.THERE, promise, new ReceiptFile(note, proof.get()).toString());
        }
        if (clock.instant().isBefore(promise.before())) {
            return new Verdict(Outcome.NOT_YET, promise, null);
        }
        return new Verdict(
                Outcome.MISSING,
                promise,
                checkpoint.map(known -> ReceiptFile.complaint(note, known)).orElse(null));
    }
}
