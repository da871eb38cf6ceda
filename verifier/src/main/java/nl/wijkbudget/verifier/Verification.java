package nl.wijkbudget.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import nl.wijkbudget.verifier.round.Lots;
import nl.wijkbudget.verifier.round.Rounds;
import org.jspecify.annotations.Nullable;

/** All checks of one bundle, in the order in which they can be believed. */
record Verification(
        Report report,
        Path bundle,
        List<Path> elsewhere,
        @Nullable Path policyFile) {
    private static final String NEWEST = "log/checkpoint";

    void run() throws IOException {
        report.part("bundle", String.valueOf(bundle.getFileName()), () -> {
            try (Archive archive = Archive.open(bundle)) {
                report.part("bundle", "manifest", () -> {
                    Manifest manifest = Manifest.of(archive, report);
                    report.part("log", NEWEST, () -> log(archive, manifest));
                });
            }
        });
    }

    private void log(Archive archive, Manifest manifest) throws IOException {
        Map<String, Checkpoint> checkpoints = new LinkedHashMap<>();
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
        for (Path file : elsewhere) {
            byte[] bytes = Files.readAllBytes(file);
            report.part("log", file, () -> checkpoints.put(file.toString(), Checkpoint.of(bytes)));
        }
        report.part("log", policyFile == null ? "log/policy" : policyFile, () -> {
            Policy policy =
                    Policy.of(policyFile == null ? archive.bytes("log/policy") : Files.readAllBytes(policyFile));
            report.part("log", NEWEST, () -> signed(checkpoints, newest, policy));
        });
        report.part("openings", "openings", () -> events(archive, manifest.round(), newest.size(), checkpoints));
    }

    private void signed(Map<String, Checkpoint> checkpoints, Checkpoint newest, Policy policy) throws IOException {
        if (policyFile == null) {
            report.say(Weight.REMARK, "log", "log/policy", "own-policy");
        }
        for (Map.Entry<String, Checkpoint> each : checkpoints.entrySet()) {
            Checkpoint checkpoint = each.getValue();
            report.part("log", each.getKey(), () -> {
                boolean signed = policy.knows(checkpoint) && checkpoint.origin().equals(newest.origin());
                report.require(signed, "log", each.getKey(), "not-signed");
            });
        }
        Set<String> witnesses = policy.witnesses(newest);
        report.require(policy.quorum().test(witnesses), "log", NEWEST, "no-quorum", witnesses);
        report.say(Weight.REMARK, "log", NEWEST, "witnessed", witnesses.size(), String.join(", ", witnesses));
    }

    /** @param only the round that the bundle is of; empty when it is of all */
    private void events(Archive archive, String only, long size, Map<String, Checkpoint> checkpoints)
            throws IOException {
        Rounds rounds = new Rounds(report, only);
        List<Check> checks = new ArrayList<>(List.of(rounds));
        if (only.isEmpty()) {
            checks.add(new Ledgers(report, rounds));
        } else {
            report.say(Weight.REMARK, "ledger", only, "not-run");
        }
        Walk walk = new Walk(archive, report, checks);
        checks.add(new Lots(report, only, walk::root));
        Set<Long> sizes = checkpoints.values().stream().map(Checkpoint::size).collect(Collectors.toSet());
        Map<Long, String> roots = walk.over(size, sizes);
        checkpoints.forEach((name, checkpoint) -> {
            String root = roots.get(checkpoint.size());
            if (root == null) {
                report.say(Weight.UNDECIDED, "log", name, "newer", checkpoint.size());
            } else {
                report.require(root.equals(checkpoint.root()), "log", name, "other-root", checkpoint.size(), root);
            }
        });
        checks.forEach(Check::end);
        for (String round : only.isEmpty() ? rounds.counted() : List.of(only)) {
            long unopened = walk.unopenedBallots(round);
            report.require(unopened == 0, "ballots", round, "withheld", unopened);
        }
        walk.complete(only.isEmpty());
        for (String check : List.of("four-eyes", "projections")) {
            report.say(Weight.REMARK, check, "-", "not-run");
        }
    }
}
