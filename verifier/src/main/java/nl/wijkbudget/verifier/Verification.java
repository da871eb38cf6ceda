package nl.wijkbudget.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkbudget.verifier.Report.Weight;
import nl.wijkbudget.verifier.bundle.Archive;
import nl.wijkbudget.verifier.bundle.Listing;
import nl.wijkbudget.verifier.bundle.Manifest;
import nl.wijkbudget.verifier.bundle.Walk;
import nl.wijkbudget.verifier.ledger.Ledgers;
import nl.wijkbudget.verifier.log.Checkpoint;
import nl.wijkbudget.verifier.log.Policy;
import nl.wijkbudget.verifier.log.Tree;
import nl.wijkbudget.verifier.round.Rounds;
import org.jspecify.annotations.Nullable;

/** All checks of one bundle, in the order in which they can be believed. */
final class Verification {
    private static final int SMALL = 1 << 26;
    private final Report report;
    private final Path bundle;
    private final List<Path> elsewhere;
    private final @Nullable Path policyFile;
    private final Map<String, Checkpoint> checkpoints = new LinkedHashMap<>();

    Verification(Report report, Path bundle, List<Path> elsewhere, @Nullable Path policyFile) {
        this.report = report;
        this.bundle = bundle;
        this.elsewhere = elsewhere;
        this.policyFile = policyFile;
    }

    void run() throws IOException {
        report.part("bundle", String.valueOf(bundle.getFileName()), () -> {
            Archive archive = Archive.open(bundle);
            report.part("bundle", "manifest", () -> {
                Manifest manifest = Listing.checked(archive, report);
                report.part("log", "log/checkpoint", () -> log(archive, manifest));
            });
        });
    }

    private void log(Archive archive, Manifest manifest) throws IOException {
        Checkpoint newest = Checkpoint.of(archive.bytes("log/checkpoint", SMALL));
        boolean same = newest.size() == manifest.size() && newest.origin().equals(manifest.origin());
        report.require(same, "log", "log/checkpoint", "not-of-the-manifest");
        Policy policy =
                Policy.of(policyFile == null ? archive.bytes("log/policy", SMALL) : Files.readAllBytes(policyFile));
        if (policyFile == null) {
            report.say(Weight.REMARK, "log", "log/policy", "own-policy");
        }
        Set<String> witnesses = policy.witnesses(newest);
        report.require(policy.isQuorum(witnesses), "log", "log/checkpoint", "no-quorum", witnesses);
        report.say(Weight.REMARK, "log", "log/checkpoint", "witnessed", witnesses.size(), String.join(", ", witnesses));
        checkpoints.put("log/checkpoint", newest);
        for (Archive.Part part : archive.parts()) {
            if (part.name().startsWith("log/checkpoints/")) {
                report.part("log", part.name(), () -> older(part.name(), archive.bytes(part.name(), SMALL)));
            }
        }
        for (Path file : elsewhere) {
            byte[] bytes = Files.readAllBytes(file);
            report.part("log", file.toString(), () -> checkpoints.put(file.toString(), Checkpoint.of(bytes)));
        }
        for (Map.Entry<String, Checkpoint> each : checkpoints.entrySet()) {
            report.part("log", each.getKey(), () -> signed(each.getKey(), each.getValue(), policy, newest));
        }
        events(archive, manifest);
    }

    private void older(String name, byte[] bytes) {
        Checkpoint checkpoint = Checkpoint.of(bytes);
        boolean named =
                name.equals("log/checkpoints/" + Tree.groups(checkpoint.size())) && checkpoint.size() < newest().size();
        report.require(named, "log", name, "not-older");
        checkpoints.put(name, checkpoint);
    }

    private Checkpoint newest() {
        return checkpoints.values().iterator().next();
    }

    private void signed(String name, Checkpoint checkpoint, Policy policy, Checkpoint newest) {
        report.require(
                policy.knows(checkpoint) && checkpoint.origin().equals(newest.origin()), "log", name, "not-signed");
    }

    private void events(Archive archive, Manifest manifest) throws IOException {
        Rounds rounds = new Rounds(report, manifest.round());
        List<Check> checks = new ArrayList<>(List.of(rounds));
        if (manifest.round().isEmpty()) {
            checks.add(new Ledgers(report, rounds));
        } else {
            report.say(Weight.REMARK, "ledger", manifest.round(), "not-run");
        }
        Walk walk = new Walk(archive, report, checks);
        Set<Long> sizes =
                checkpoints.values().stream().map(Checkpoint::size).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, String> roots = walk.over(newest().size(), sizes);
        checkpoints.forEach((name, checkpoint) -> consistent(name, checkpoint, roots.get(checkpoint.size())));
        checks.forEach(Check::end);
        List<String> counted = manifest.round().isEmpty() ? rounds.counted().toList() : List.of(manifest.round());
        counted.forEach(round -> report.require(
                walk.unopenedBallots(round) == 0, "ballots", round, "withheld", walk.unopenedBallots(round)));
        walk.complete(manifest.round().isEmpty());
        for (String check : List.of("four-eyes", "projections", "lot")) {
            report.say(Weight.REMARK, check, "-", "not-run");
        }
    }

    private void consistent(String name, Checkpoint checkpoint, @Nullable String root) {
        if (root == null) {
            report.say(Weight.UNDECIDED, "log", name, "newer", checkpoint.size());
        } else {
            report.require(root.equals(checkpoint.root()), "log", name, "other-root", checkpoint.size(), root);
        }
    }
}
