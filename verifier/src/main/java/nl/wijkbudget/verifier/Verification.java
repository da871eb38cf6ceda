package nl.wijkbudget.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import nl.wijkbudget.verifier.round.Rounds;
import nl.wijkbudget.verifier.round.Views;

/** All checks of one bundle, or of a receipt alone, in the order in which they can be believed. */
final class Verification {
    private static final String NEWEST = "log/checkpoint";
    private static final String POLICY = "log/policy";
    private static final String OLDER = "log/checkpoints/";
    private static final String UNKNOWN = "";

    private final Report report;
    private final Asked asked;
    private final Map<String, Checkpoint> checkpoints = new LinkedHashMap<>();
    private final List<Check> checks = new ArrayList<>();

    Verification(Report report, Asked asked) {
        this.report = report;
        this.asked = asked;
    }

    void run() {
        Path bundle = asked.file(Asked.BUNDLE);
        Path receipt = asked.file(Asked.RECEIPT);
        Path policy = asked.file(Asked.POLICY);
        if (bundle != null) {
            report.part("bundle", String.valueOf(bundle.getFileName()), () -> {
                try (Archive archive = Archive.open(bundle)) {
                    report.part("bundle", "manifest", () -> {
                        Manifest manifest = Manifest.of(archive, report);
                        report.part("log", NEWEST, () -> log(archive, manifest));
                    });
                }
            });
        } else if (receipt != null && policy != null) {
            report.part("receipt", receipt, () -> alone(receipt, Policy.of(Files.readAllBytes(policy))));
        }
    }

    /** A receipt without a bundle: its proof leads to a checkpoint that is signed, and that is all that there is. */
    private void alone(Path file, Policy policy) throws IOException {
        Receipt receipt = read(file);
        receipt.isSound(report, file, policy);
        Checkpoint checkpoint = receipt.checkpoint();
        if (checkpoint != null) {
            elsewhere();
            signed(file.toString(), checkpoint, policy);
            compare(Map.of(checkpoint.size(), checkpoint.root()), "needs-bundle");
        }
        if (receipt.proof() == null) {
            report.say(Weight.UNDECIDED, "receipt", file, "needs-bundle");
        }
    }

    private void log(Archive archive, Manifest manifest) throws IOException {
        Checkpoint newest = Checkpoint.of(archive.bytes(NEWEST));
        checkpoints.put(NEWEST, newest);
        boolean isOfIt = newest.size() == manifest.size() && newest.origin().equals(manifest.origin());
        report.require(isOfIt, "log", NEWEST, "not-of-the-manifest");
        for (Archive.Part part : archive.parts()) {
            String name = part.name();
            if (name.startsWith(OLDER)) {
                report.part("log", name, () -> {
                    Checkpoint older = Checkpoint.of(archive.bytes(name));
                    boolean isNamed = name.equals(OLDER + Tree.groups(older.size()));
                    report.require(isNamed && older.size() < newest.size(), "log", name, "not-older");
                    checkpoints.put(name, older);
                });
            }
        }
        elsewhere();
        Path own = asked.file(Asked.POLICY);
        report.part("log", own == null ? POLICY : own, () -> {
            Policy policy = Policy.of(own == null ? archive.bytes(POLICY) : Files.readAllBytes(own));
            if (own == null) {
                report.say(Weight.REMARK, "log", POLICY, "own-policy");
            }
            Path file = asked.file(Asked.RECEIPT);
            if (file != null) {
                report.part("receipt", file, () -> {
                    Receipt receipt = read(file);
                    if (receipt.isSound(report, file, policy)) {
                        checks.add(new Promised(report, file, receipt, policy, newest));
                    }
                });
            }
            report.part("log", NEWEST, () -> signed(NEWEST, newest, policy));
        });
        report.part("openings", "openings", () -> events(archive, manifest.round(), newest.size()));
    }

    private Receipt read(Path file) throws IOException {
        Receipt receipt = Receipt.of(Files.readAllBytes(file));
        if (receipt.checkpoint() != null) {
            checkpoints.put(file.toString(), receipt.checkpoint());
        }
        return receipt;
    }

    private void elsewhere() {
        for (Path file : asked.checkpoints()) {
            report.part("log", file, () -> checkpoints.put(file.toString(), Checkpoint.of(Files.readAllBytes(file))));
        }
    }

    private void signed(String object, Checkpoint newest, Policy policy) {
        checkpoints.forEach((name, each) -> report.part("log", name, () -> {
            boolean isSigned =
                    policy.knows(each.note(), each.origin()) && each.origin().equals(newest.origin());
            report.require(isSigned, "log", name, "not-signed");
        }));
        Set<String> witnesses = policy.witnesses(newest);
        report.require(policy.quorum().test(witnesses), "log", object, "no-quorum", witnesses);
        report.say(Weight.REMARK, "log", object, "witnessed", witnesses.size(), String.join(", ", witnesses));
    }

    /** Whether each checkpoint has the root that the log has at its size, as far as that is known. */
    private void compare(Map<Long, String> roots, String otherwise) {
        checkpoints.forEach((name, checkpoint) -> {
            String root = roots.getOrDefault(checkpoint.size(), UNKNOWN);
            if (root.equals(UNKNOWN)) {
                report.say(Weight.UNDECIDED, "log", name, otherwise, checkpoint.size());
            } else {
                boolean isSame = root.equals(checkpoint.root());
                report.require(isSame, "log", name, "other-root", checkpoint.size(), root);
            }
        });
    }

    /** @param only the round that the bundle is of; empty when it is of all */
    private void events(Archive archive, String only, long size) throws IOException {
        Walk walk = new Walk(archive, report, checks);
        Rounds rounds = new Rounds(report, only, walk::root);
        checks.add(rounds);
        checks.add(new FourEyes(report));
        checks.add(new Views(report, only));
        if (only.isEmpty()) {
            checks.add(new Ledgers(report, rounds));
        } else {
            report.say(Weight.REMARK, "ledger", only, "not-run");
        }
        Map<Long, String> roots = new HashMap<>();
        checkpoints.values().forEach(checkpoint -> roots.put(checkpoint.size(), UNKNOWN));
        walk.over(size, roots);
        compare(roots, "newer");
        checks.forEach(Check::end);
        rounds.compare(archive);
        walk.complete(only.isEmpty(), only.isEmpty() ? rounds.counted() : List.of(only));
        archive.unread().remove(POLICY);
        archive.unread().forEach(name -> report.fault("bundle", name, "unlisted"));
    }
}
