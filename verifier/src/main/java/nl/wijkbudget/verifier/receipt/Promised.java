package nl.wijkbudget.verifier.receipt;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.Report.Weight;
import nl.wijkbudget.verifier.bundle.Entry;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.log.Checkpoint;
import nl.wijkbudget.verifier.log.Policy;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.log.Tree;

/** Whether the leaf that was promised to a voter stands in the log. */
public final class Promised implements Check {
    private final Report report;
    private final Path file;
    private final Receipt receipt;
    private final Policy policy;
    private final Checkpoint newest;
    private final byte[] leaf;
    private long found = -1;
    private long closed = -1;

    /** @param newest of the log that is looked at from its first leaf to its last */
    public Promised(Report report, Path file, Receipt receipt, Policy policy, Checkpoint newest) {
        this.report = report;
        this.file = file;
        this.receipt = receipt;
        this.policy = policy;
        this.newest = newest;
        leaf = HexFormat.of().parseHex(receipt.leaf());
    }

    /** What can be said of a file without the log: whether this log promised it, and where its proof leads. */
    public static boolean isSound(Report report, Path file, Receipt receipt, Policy policy) {
        boolean isOurs = policy.knows(receipt.note(), receipt.origin());
        report.require(isOurs, "receipt", file, "not-signed");
        Receipt.Proof proof = receipt.proof();
        if (proof == null) {
            return isOurs;
        }
        byte[] leaf = Tree.leaf(proof.entry());
        report.require(Sha256.hex(leaf).equals(receipt.leaf()), "receipt", file, "other-leaf");
        report.require(Entry.of(proof.entry()).isBallotOf(receipt.round()), "receipt", file, "no-ballot");
        Checkpoint checkpoint = proof.checkpoint();
        String root = Tree.root(leaf, proof.index(), checkpoint.size(), proof.hashes());
        report.require(root.equals(checkpoint.root()), "receipt", file, "not-proved");
        return isOurs;
    }

    @Override
    public void on(long position, byte[] hash) {
        found = found < 0 && Arrays.equals(leaf, hash) ? position : found;
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
