package nl.wijkbudget.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.verifier.Report.Weight;
import nl.wijkbudget.verifier.bundle.Archive;
import nl.wijkbudget.verifier.bundle.Manifest;
import nl.wijkbudget.verifier.bundle.Walk;
import nl.wijkbudget.verifier.ledger.Ledgers;
import nl.wijkbudget.verifier.log.Checkpoint;
import nl.wijkbudget.verifier.log.Policy;
import nl.wijkbudget.verifier.log.Tree;
import nl.wijkbudget.verifier.receipt.Promised;
import nl.wijkbudget.verifier.receipt.Receipt;
import nl.wijkbudget.verifier.round.FourEyes;
import nl.wijkbudget.verifier.round.Lots;
import nl.wijkbudget.verifier.round.Rounds;
import nl.wijkbudget.verifier.round.Views;

/** All checks of one bundle, or of a receipt alone, in the order in which they can be believed. */
final class Verification {
    private static final String NEWEST = "log/checkpoint";

    private final Report report;
    private final Asked asked;
    private final Map<String, Checkpoint> checkpoints = new LinkedHashMap<>();
    private final List<Check> checks = new ArrayList<>();

    Verification(Report report, Asked asked) {
        this.report = report;
        this.asked = asked;
    }

    void run() throws IOException {
        Path bundle = asked.file(Asked.BUNDLE);
        Path receipt = asked.file(Asked.RECEIPT);
        if (bundle == null && receipt != null) {
            report.part("receipt", receipt, () -> alone(receipt, Receipt.of(Files.readAllBytes(receipt))));
        } else if (bundle != null) {
            report.part("bundle", String.valueOf(bundle.getFileName()), () -> {
                try (Archive archive = Archive.open(bundle)) {
                    report.part("bundle", "manifest", () -> {
                        Manifest manifest = Manifest.of(archive, report);
                        report.part("log", NEWEST, () -> log(archive, manifest));
                    });
                }
            });
        }
    }

    private void log(Archive archive, Manifest manifest) throws IOException {
        Checkpoint newest = Checkpoint.of(archive.bytes(NEWEST));
        checkpoints.put(NEWEST, newest);
        boolean same = newest.size() == manifest.size() && newest.origin().equals(manifest.origin());
        report.require(same, "log", NEWEST, "not-of-the-manifest");
        for (Archive.Part part : archive.parts()) {
            String name = part.name();
            if (name.startsWith("log/checkpoints/")) {
                report.part("log", name, () -> {
                    Checkpoint older = Checkpoint.of(archive.bytes(name));
                    boolean named = name.equals("log/checkpoints/" + Tree.groups(older.size()));
                    report.require(named && older.size() < newest.size(), "log", name, "not-older");
                    checkpoints.put(name, older);
                });
            }
        }
        elsewhere();
        Path own = asked.file(Asked.POLICY);
        Path receipt = asked.file(Asked.RECEIPT);
        report.part("log", own == null ? "log/policy" : own, () -> {
            Policy policy = Policy.of(own == null ? archive.bytes("log/policy") : Files.readAllBytes(own));
            if (own == null) {
                report.say(Weight.REMARK, "log", "log/policy", "own-policy");
            }
            if (receipt != null) {
                report.part("receipt", receipt, () -> promised(receipt, policy, newest));
            }
            report.part("log", NEWEST, () -> signed(NEWEST, newest, policy));
        });
        report.part("openings", "openings", () -> events(archive, manifest.round(), newest.size()));
    }

    private void elsewhere() throws IOException {
        for (Path file : asked.checkpoints()) {
            byte[] bytes = Files.readAllBytes(file);
            report.part("log", file, () -> checkpoints.put(file.toString(), Checkpoint.of(bytes)));
        }
    }

    private void promised(Path file, Policy policy, Checkpoint newest) throws IOException {
        Receipt receipt = Receipt.of(Files.readAllBytes(file));
        if (receipt.checkpoint() != null) {
            checkpoints.put(file.toString(), receipt.checkpoint());
        }
        if (Promised.isSound(report, file, receipt, policy)) {
            checks.add(new Promised(report, file, receipt, policy, newest));
        }
    }

    /** A receipt without a bundle: its proof leads to a checkpoint that is signed, and that is all that there is. */
    private void alone(Path file, Receipt receipt) throws IOException {
        Policy policy = Policy.of(Files.readAllBytes(Objects.requireNonNull(asked.file(Asked.POLICY))));
        Promised.isSound(report, file, receipt, policy);
        Checkpoint checkpoint = receipt.checkpoint();
        elsewhere();
        if (checkpoint != null) {
            checkpoints.put(file.toString(), checkpoint);
            signed(file.toString(), checkpoint, policy);
            checkpoints.forEach((name, other) -> compare(name, other, checkpoint));
        }
        if (receipt.proof() == null) {
            report.say(Weight.UNDECIDED, "receipt", file, "needs-bundle");
        }
    }

    private void compare(String name, Checkpoint other, Checkpoint checkpoint) {
        if (other.size() != checkpoint.size()) {
            report.say(Weight.UNDECIDED, "log", name, "needs-bundle");
        } else {
            boolean same = other.root().equals(checkpoint.root());
            report.require(same, "log", name, "other-root", other.size(), checkpoint.root());
        }
    }

    private void signed(String object, Checkpoint newest, Policy policy) throws IOException {
        for (Map.Entry<String, Checkpoint> each : checkpoints.entrySet()) {
            Checkpoint checkpoint = each.getValue();
            report.part("log", each.getKey(), () -> {
                boolean signed = policy.knows(checkpoint.note(), checkpoint.origin())
                        && checkpoint.origin().equals(newest.origin());
                report.require(signed, "log", each.getKey(), "not-signed");
            });
        }
        Set<String> witnesses = policy.witnesses(newest);
        report.require(policy.quorum().test(witnesses), "log", object, "no-quorum", witnesses);
        report.say(Weight.REMARK, "log", object, "witnessed", witnesses.size(), String.join(", ", witnesses));
    }

    /** @param only the round that the bundle is of; empty when it is of all */
    private void events(Archive archive, String only, long size) throws IOException {
        Rounds rounds = new Rounds(report, only);
        checks.add(rounds);
        checks.add(new FourEyes(report));
        if (only.isEmpty()) {
            checks.add(new Ledgers(report, rounds));
        } else {
            report.say(Weight.REMARK, "ledger", only, "not-run");
        }
        Walk walk = new Walk(archive, report, checks);
        checks.add(new Lots(report, only, walk::root));
        checks.add(new Views(report, only));
        Map<Long, String> roots = walk.over(
                size, checkpoints.values().stream().map(Checkpoint::size).collect(Collectors.toSet()));
        checkpoints.forEach((name, checkpoint) -> {
            String root = roots.get(checkpoint.size());
            if (root == null) {
                report.say(Weight.UNDECIDED, "log", name, "newer", checkpoint.size());
            } else {
                report.require(root.equals(checkpoint.root()), "log", name, "other-root", checkpoint.size(), root);
            }
        });
        checks.forEach(Check::end);
        rounds.compare(archive);
        for (String round : only.isEmpty() ? rounds.counted() : List.of(only)) {
            long unopened = walk.unopenedBallots(round);
            report.require(unopened == 0, "ballots", round, "withheld", unopened);
        }
        walk.complete(only.isEmpty());
    }
}
