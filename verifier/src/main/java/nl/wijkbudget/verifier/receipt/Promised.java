package nl.wijkbudget.verifier.receipt;

import java.nio.file.Path;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.Report.Weight;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.log.Checkpoint;
import nl.wijkbudget.verifier.log.Policy;
import nl.wijkbudget.verifier.log.Sha256;

/** Whether the leaf that was promised to a voter stands in the log. */
public final class Promised implements Check {
    private final Report report;
    private final Path file;
    private final Receipt receipt;
    private final Policy policy;
    private final Checkpoint newest;
    private long found = -1;
    private long closed = -1;

    /** @param newest of the log that is looked at from its first leaf to its last */
    public Promised(Report report, Path file, Receipt receipt, Policy policy, Checkpoint newest) {
        this.report = report;
        this.file = file;
        this.receipt = receipt;
        this.policy = policy;
        this.newest = newest;
    }

    @Override
    public void on(long position, byte[] hash) {
        found = found < 0 && Sha256.hex(hash).equals(receipt.leaf()) ? position : found;
    }

    @Override
    public void on(Event event) {
        boolean closes = event.kind().equals("round.VotingClosed");
        closed = closes && event.payload().text("round").equals(receipt.round()) ? event.position() : closed;
    }

    @Override
    public void end() {
        Checkpoint of = receipt.missing() == null ? newest : receipt.missing();
        if (found >= 0 && found < of.size()) {
            report.require(closed < 0 || found < closed, "receipt", file, "after-closing");
            report.say(Weight.REMARK, "receipt", file, "kept", of.size());
            return;
        }
        boolean isDue = (closed >= 0 && closed < of.size()) || policy.isWitnessedSince(of, receipt.before());
        if (of.size() <= newest.size() && isDue) {
            report.fault("receipt", file, "broken", of.size());
        } else {
            report.say(Weight.UNDECIDED, "receipt", file, "not-due", of.size(), receipt.before());
        }
    }
}
