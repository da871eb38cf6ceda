package nl.wijkbudget.verifier.round;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.count.Recount;
import nl.wijkbudget.verifier.count.Same;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.pabulib.ElectionFile;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Vote;
import org.jspecify.annotations.Nullable;

/** One round as its events tell it, each of them held against those before. */
final class Round {
    private static final List<String> PHASES =
            List.of("PLANNED", "PROPOSING", "ASSESSING", "VOTING", "COUNTING", "COUNTED", "AGENDA_ADOPTED", "CLOSED");
    private static final List<String> STEPS = List.of(
            "RoundPlanned",
            "ProposalsOpened",
            "ProposalsClosed",
            "VotingOpened",
            "VotingClosed",
            "ResultRecorded",
            "AgendaRecorded",
            "RoundClosed");

    private final Report report;
    private final Box box = new Box();
    private final Codes codes;
    private final Map<String, Rulebook> frozen = new HashMap<>();
    private final Map<String, Json> counts = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private Set<String> accepted = Set.of();
    private int phase = -1;
    private boolean abandoned;
    private Json planned = Json.of(null);
    private @Nullable Json adopted;
    private @Nullable String inForce;
    private @Nullable Recount recount;
    private @Nullable String certified;
    private long closedAt;

    Round(Report report) {
        this.report = report;
        codes = new Codes(report, box);
    }

    void on(Event event) {
        String name = event.name();
        Json said = event.payload();
        int step = STEPS.indexOf(name);
        if (step >= 0) {
            report.require(phase == step - 1 && !abandoned, "phases", event, "phase", name, phase());
            phase = step;
        }
        switch (name) {
            case "RoundPlanned" -> planned = said;
            case "RulebookAdopted" -> {
                report.require(phase < PHASES.indexOf("VOTING"), "rulebook", event, "adopted-late");
                adopted = said.get("draft");
            }
            case "VotingOpened" -> {
                freeze(event, Set.of());
                requireAdopted(event);
            }
            case "RulebookAmended" -> {
                report.require(isOpen(), "rulebook", event, "amended-late");
                report.require(said.text("previous").equals(inForce), "rulebook", event, "previous");
                freeze(event, said.text("castBallots").equals("STAY_VALID") ? accepted : Set.of());
            }
            case "VotingClosed" -> closedAt = event.position();
            case "LotDrawn", "LotDrawnInPublic" ->
                frozen.computeIfPresent(String.valueOf(inForce), (hash, rules) -> rules.drawn(said.texts("order")));
            case "RoundAbandoned" -> abandoned = true;
            case "VoteCast", "VoteReplaced" -> cast(event, name.equals("VoteReplaced"));
            case "VoteWithdrawn" -> requireInTheWindow(event, box.remove(said.text("ballot")), "nothing-to-replace");
            case "VotesCounted" -> counted(event);
            case "CountRejected" -> rejected.add(said.text("count"));
            case "ResultCertified" -> certify(event);
            case "ResultRecorded" ->
                report.require(said.text("count").equals(certified), "count", event, "not-certified");
            default -> codes.on(event);
        }
    }

    /** What the certified count of this round says; null while there is none. */
    @Nullable
    Json result() {
        return certified == null ? null : counts.get(certified);
    }

    /** What was said when it was planned. */
    Json planned() {
        return planned;
    }

    Rulebook rulebook() {
        if (inForce == null) {
            throw new Malformed("is of a round that no rulebook was frozen for");
        }
        return Objects.requireNonNull(frozen.get(inForce));
    }

    /** What must stand in the file of this round; null where there is none, as money is divided or nothing is certified. */
    @Nullable
    ElectionFile election() {
        Json result = result();
        if (result == null || !rulebook().form().themes().isEmpty()) {
            return null;
        }
        List<Same> ballots = Same.of(box.counted(accepted));
        return new ElectionFile(
                planned, rulebook(), ballots, result.get("outcome").items("standings"));
    }

    boolean wasCounted() {
        return !counts.isEmpty();
    }

    boolean isCertifiedUnderCodes() {
        return certified == null || codes.isBalanced();
    }

    private String phase() {
        return abandoned ? "ABANDONED" : phase < 0 ? "-" : PHASES.get(phase);
    }

    private boolean isOpen() {
        return phase().equals("VOTING");
    }

    private void freeze(Event event, Set<String> stillAccepted) {
        Rulebook rulebook = Rulebook.of(event.payload().get("rulebook"));
        String hash = Sha256.hex(Sha256.of(rulebook.canonicalText()));
        report.require(hash.equals(event.payload().text("hash")), "rulebook", event, "hash", hash);
        report.requireSame("rulebook", event, "currency", rulebook.json(), planned.get("currency"));
        frozen.put(hash, rulebook);
        inForce = hash;
        accepted = new HashSet<>(stillAccepted);
        accepted.add(hash);
    }

    /** What is voted by is what was adopted before, with the candidates by name. */
    private void requireAdopted(Event event) {
        Map<String, Json> named = new LinkedHashMap<>();
        named.putAll(rulebook().json().without("currency").fields());
        named.put("candidates", Json.of(List.copyOf(rulebook().candidates().keySet())));
        report.require(adopted != null, "rulebook", event, "not-adopted");
        if (adopted != null) {
            report.requireSame("rulebook", event, "rulebook", Json.of(Map.of("rulebook", named)), adopted);
        }
    }

    private void requireInTheWindow(Event event, boolean follows, String otherwise) {
        report.require(isOpen(), "ballots", event, "outside-the-window", phase());
        report.require(follows, "ballots", event, otherwise);
        Set<String> told = event.metadata().fields().keySet();
        boolean isNameless = Collections.disjoint(told, Set.of("actor", "correlationId", "traceId"));
        report.require(isNameless, "ballots", event, "names-somebody");
    }

    private void cast(Event event, boolean again) {
        Vote vote = Vote.of(event.payload());
        requireInTheWindow(event, box.put(vote) == again, again ? "nothing-to-replace" : "cast-twice");
        report.require(vote.rulebook().equals(inForce), "ballots", event, "other-rulebook");
        report.require(rulebook().allows(vote), "ballots", event, "not-allowed");
    }

    private void counted(Event event) {
        Json said = event.payload();
        report.require(phase >= PHASES.indexOf("COUNTING"), "count", event, "counted-early");
        report.require(said.text("rulebook").equals(inForce), "count", event, "other-rulebook");
        report.requireSame("count", event, "ballots", said, box.contents(accepted, closedAt));
        counts.put(said.text("count"), said);
        if ("1".equals(event.revision())) {
            report.say(Report.Weight.UNDECIDED, "count", event, "older-form");
            return;
        }
        if (recount == null) {
            recount = Recount.of(rulebook(), box.counted(accepted));
        }
        report.requireSame("count", event, "rule", said, recount.rule());
        report.requireSame("count", event, "outcome", Recount.withoutWords(said), recount.outcome());
    }

    private void certify(Event event) {
        String count = event.payload().text("count");
        boolean stands = counts.containsKey(count) && !rejected.contains(count);
        report.require(stands, "count", event, "not-counted");
        report.require(certified == null, "count", event, "certified-twice");
        certified = Objects.requireNonNullElse(certified, count);
    }
}
