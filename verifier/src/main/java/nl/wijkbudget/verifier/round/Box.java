package nl.wijkbudget.verifier.round;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.rulebook.Vote;

/** The ballots of a round, the last one cast of each right to vote, beside the rights that were issued and used. */
final class Box {
    private final Report report;
    private final Map<String, Vote> votes = new LinkedHashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Map<String, Long> totals = new HashMap<>();
    private boolean reconciled;

    Box(Report report) {
        this.report = report;
    }

    /** Whether there was one of this right to vote; the new one goes behind all others. */
    boolean put(Vote vote) {
        boolean isAgain = votes.remove(vote.ballot()) != null;
        votes.put(vote.ballot(), vote);
        if (!isAgain && !withdrawn.remove(vote.ballot())) {
            boolean isEntered = vote.channel().equals("PAPER") || vote.channel().equals("TABLE");
            add(isEntered ? vote.channel() : "CODE", 1);
        }
        return isAgain;
    }

    /** Whether there was one of this right to vote. */
    boolean remove(String ballot) {
        withdrawn.add(ballot);
        return votes.remove(ballot) != null;
    }

    /** The ballots under these rulebooks. */
    List<Vote> counted(Set<String> rulebooks) {
        List<Vote> counted = new ArrayList<>(votes.values());
        counted.removeIf(vote -> !rulebooks.contains(vote.rulebook()));
        return counted;
    }

    /** What the result must say that it was counted from. */
    Json contents(Set<String> rulebooks, long closedAt) {
        MessageDigest digest = Sha256.digest();
        Map<String, Long> valid = new HashMap<>();
        List<Vote> counted = counted(rulebooks);
        counted.forEach(vote -> valid.merge(vote.channel(), 1L, Long::sum));
        counted.parallelStream().map(Vote::canonicalText).forEachOrdered(digest::update);
        String hex = Sha256.hex(digest.digest());
        return Json.named("valid setAside closedAtPosition digest")
                .with(valid, votes.size() - counted.size(), closedAt, hex);
    }

    /** What the desk says of codes, sheets of paper and tables. */
    void on(Event event) {
        Json said = event.payload();
        switch (event.name()) {
            case "CodesIssued" -> add("issued", said.whole("count"));
            case "CodeReplaced" -> add("replaced", 1);
            case "PaperVotesEntered" -> add("sheets", said.whole("sheets"));
            case "TableVotesEntered" -> add("people", said.whole("people"));
            case "VotesReconciled" -> reconciled(event, said, said.get("codes"));
            default -> {
                // The others say nothing of how many there are.
            }
        }
    }

    /** Whether the rights to vote were laid beside the ballots, where there were codes at all. */
    boolean isBalanced() {
        return reconciled || total("issued") == 0;
    }

    private void reconciled(Event event, Json said, Json codes) {
        reconciled = true;
        long byCode = total("CODE");
        long sheets = total("sheets");
        long people = total("people");
        Json ballots = Json.named("byCode onPaper atTables withdrawn").with(byCode, sheets, people, withdrawn.size());
        report.requireSame("codes", event, "ballots", said, ballots);
        long all = total("issued") + total("replaced");
        long used = codes.whole("used");
        long sum = used + codes.whole("unused") + codes.whole("voided") + codes.whole("replaced");
        boolean isIssued = sum == all && codes.whole("issued") == all && codes.whole("replaced") == total("replaced");
        boolean isUsed = used == byCode && codes.whole("unused") >= 0;
        report.require(isIssued && isUsed, "codes", event, "codes", all, used, byCode);
        boolean isEntered = sheets == total("PAPER") && people == total("TABLE");
        report.require(isEntered, "codes", event, "entered", sheets, people, total("PAPER"), total("TABLE"));
    }

    private void add(String name, long more) {
        totals.merge(name, more, Long::sum);
    }

    private long total(String name) {
        return totals.getOrDefault(name, 0L);
    }
}
