package nl.wijkbudget.verifier.round;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.log.Sha256;

/** What is under four eyes was approved by two others in two roles: exactly that, in time, and once. */
public final class FourEyes implements Check {
    /** The command that becomes each event. */
    private static final Map<String, String> COMMANDS = Map.of(
            "BudgetAllocated", "AllocateBudget",
            "AllocationReleased", "ReleaseAllocation",
            "FundsCommitted", "CommitFunds",
            "PaymentRecorded", "RecordPayment",
            "FundsTransferred", "TransferFunds",
            "TransactionReversed", "ReverseTransaction",
            "RulebookAdopted", "AdoptRulebook",
            "RulebookAmended", "AmendRulebook",
            "ResultCertified", "CertifyResult",
            "FourEyesSet", "SetFourEyes");

    private static final Map<String, String> MATTERS =
            Map.of("ledger", "MONEY", "round", "RULEBOOK", "counting", "CERTIFICATION", "approval", "FOUR_EYES");

    private final Report report;
    private final Map<String, Json> rules = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, Submission> submissions = new HashMap<>();

    /** What was submitted and by whom, who said yes and in which role, and what came of it. */
    private record Submission(Json said, Json by, Set<Json> actors, Set<Json> roles, Set<String> ends) {}

    public FourEyes(Report report) {
        this.report = report;
    }

    @Override
    public void on(Event event) {
        Json said = event.payload();
        Json actor = event.metadata().getOrNull("actor");
        if (COMMANDS.containsKey(event.name())) {
            decided(event, said);
        } else if (event.name().equals("RoundPlanned") || event.name().equals("LedgerOpened")) {
            homes.put(event.capability() + said.text(event.capability()), said.text("neighbourhood"));
        } else if (event.name().equals("DecisionSubmitted")) {
            String hash = Sha256.hex(Sha256.of(Sha256.utf8(said.text("content"))));
            report.requireSame("four-eyes", event, "hash", said, Json.of(hash));
            var submission = new Submission(said, actor, new HashSet<>(), new HashSet<>(), new HashSet<>());
            submissions.put(said.text("submission"), submission);
        } else if (event.capability().equals("approval")) {
            Submission submission = submissions.get(said.text("submission"));
            boolean isOpen = submission != null && Set.of("used").containsAll(submission.ends());
            report.require(isOpen, "four-eyes", event, "settled-before");
            if (submission != null && event.name().equals("SubmissionApproved")) {
                Instant expiry = Instant.parse(submission.said().text("expiresAt"));
                boolean counts = Instant.parse(said.text("approvedAt")).isBefore(expiry)
                        && said.get("hash").equals(submission.said().get("hash"))
                        && !actor.equals(submission.by())
                        && submission.actors().add(actor)
                        && submission.roles().add(event.metadata().getOrNull("role"));
                report.require(counts, "four-eyes", event, "no-approval");
            } else if (submission != null) {
                submission.ends().add(event.name());
            }
        }
    }

    private void decided(Event event, Json said) {
        boolean isRule = event.name().equals("FourEyesSet");
        String place = event.capability().equals("ledger") ? "ledger" : "round";
        String home = isRule ? said.text("neighbourhood") : homes.getOrDefault(place + said.text(place), "");
        Json rule = isRule ? rules.put(home, said) : rules.get(home);
        if (rule == null || !covers(rule, MATTERS.getOrDefault(event.capability(), ""), said.getOrNull("amount"))) {
            return;
        }
        String id = event.metadata().getOrNull("submission").plain();
        Submission submission = submissions.get(id);
        boolean isApproved = submission != null
                && submission.roles().size() > 1
                && submission.ends().isEmpty()
                && submission.by().equals(event.metadata().getOrNull("actor"));
        report.require(isApproved, "four-eyes", event, "unapproved", id);
        if (submission != null) {
            submission.ends().add("used");
            byte[] text = Sha256.utf8(submission.said().text("content"));
            Json content = JsonReader.read(text).get(COMMANDS.getOrDefault(event.name(), ""));
            content.fields()
                    .keySet()
                    .forEach(name -> report.requireSame("four-eyes", event, name, content, found(name, said)));
        }
    }

    private static boolean covers(Json rule, String matter, Json amount) {
        boolean isMoney = matter.equals("MONEY") && !amount.isNull();
        boolean isUnder = matter.equals("FOUR_EYES") || rule.texts("matters").contains(matter);
        return isUnder && !(isMoney && amount.whole() <= rule.whole("limit"));
    }

    /** What became of a field; an amendment stands in the log as whole rules, with more of each project. */
    private static Json found(String name, Json said) {
        if (List.of("release", "transfer", "reversal").contains(name)) {
            return said.get("transaction").get("id");
        }
        if (!name.equals("draft") || said.fields().containsKey(name)) {
            return said.get(name);
        }
        Json rulebook = said.get("rulebook").without("currency");
        Map<String, Json> draft = new HashMap<>(rulebook.fields());
        draft.replace(
                "candidates",
                Json.of(rulebook.items("candidates").stream()
                        .map(each -> each.get("project"))
                        .toList()));
        return Json.of(draft);
    }
}
