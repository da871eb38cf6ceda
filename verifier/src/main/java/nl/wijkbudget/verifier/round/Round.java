package nl.wijkbudget.verifier.round;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
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
            List.of("PLANNED PROPOSING ASSESSING VOTING COUNTING COUNTED AGENDA_ADOPTED CLOSED".split(" "));
    /** The events by which a round comes into each of its phases. */
    private static final List<String> STEPS = List.of(
            ("RoundPlanned ProposalsOpened ProposalsClosed VotingOpened VotingClosed ResultRecorded AgendaRecorded"
                            + " RoundClosed")
                    .split(" "));

    private static final int VOTING = PHASES.indexOf("VOTING");

    private final Report report;
    private final Box box;
    private final Lot lot;
    private final Map<String, Json> counts = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private int phase = -1;
    private boolean abandoned;
    private Json planned = Json.of(null);
    private @Nullable Json adopted;
    private @Nullable Rulebook rulebook;
    private @Nullable String inForce;
    private @Nullable Recount recount;
    private @Nullable String certified;
    private long closedAt;

    Round(Report report, String id, Supplier<String> root) {
        this.report = report;
        box = new Box(report);
        lot = new Lot(report, id, root);
    }

    void on(Event event) {
        String name = event.name();
        Json said = event.payload();
        int step = STEPS.indexOf(name);
        if (step >= 0) {
            report.require(phase == step - 1 && !abandoned, "phases", event, "phase", name, phase());
            phase = step;
        }
        lot.on(event);
        box.on(event);
        switch (name) {
            case "RoundPlanned" -> planned = said;
            case "RulebookAdopted" -> {
                report.require(phase < VOTING, "rulebook", event, "adopted-late");
                adopted = said.get("draft");
            }
            case "VotingOpened" -> {
                freeze(event, said);
                requireAdopted(event);
            }
            case "RulebookAmended" -> {
                report.require(isOpen(), "rulebook", event, "amended-late");
                report.require(said.text("previous").equals(inForce), "rulebook", event, "previous");
                if (!said.text("castBallots").equals("STAY_VALID")) {
                    accepted.clear();
                }
                freeze(event, said);
            }
            case "VotingClosed" -> closedAt = event.position();
            case "LotDrawn", "LotDrawnInPublic" -> rulebook = rulebook().drawn(said.texts("order"));
            case "RoundAbandoned" -> abandoned = true;
            case "VoteCast", "VoteReplaced" -> cast(event, Vote.of(said), name.equals("VoteReplaced"));
            case "VoteWithdrawn" -> requireInTheWindow(event, box.remove(said.text("ballot")), "nothing-to-replace");
            case "VotesCounted" -> counted(event, said);
            case "CountRejected" -> rejected.add(said.text("count"));
            case "ResultCertified" -> certify(event, said.text("count"));
            case "ResultRecorded" ->
                report.require(said.text("count").equals(certified), "count", event, "not-certified");
            default -> {
                // The others change neither phase, rules, ballots nor result.
            }
        }
    }

    private void freeze(Event event, Json said) {
        Rulebook frozen = Rulebook.of(said.get("rulebook"));
        String hash = Sha256.hex(Sha256.of(frozen.canonicalText()));
        report.require(hash.equals(said.text("hash")), "rulebook", event, "hash", hash);
        report.requireSame("rulebook", event, "currency", frozen.json(), planned.get("currency"));
        rulebook = frozen;
        inForce = hash;
        accepted.add(hash);
        lot.ruled(event, frozen);
    }

    /** What is voted by is what was adopted before, with the candidates by name. */
    private void requireAdopted(Event event) {
        Map<String, Object> named =
                new HashMap<>(rulebook().json().without("currency").fields());
        named.put("candidates", List.copyOf(rulebook().candidates().keySet()));
        report.require(adopted != null, "rulebook", event, "not-adopted");
        Json voted = Json.named("rulebook").with(named);
        report.requireSame("rulebook", event, "rulebook", voted, adopted == null ? named : adopted);
    }

    private void requireInTheWindow(Event event, boolean follows, String otherwise) {
        report.require(isOpen(), "ballots", event, "outside-the-window", phase());
        report.require(follows, "ballots", event, otherwise);
        Set<String> told = event.metadata().fields().keySet();
        boolean isNameless = Collections.disjoint(told, Set.of("actor", "correlationId", "traceId"));
        report.require(isNameless, "ballots", event, "names-somebody");
    }

    private void cast(Event event, Vote vote, boolean again) {
        requireInTheWindow(event, box.put(vote) == again, again ? "nothing-to-replace" : "cast-twice");
        report.require(vote.rulebook().equals(inForce), "ballots", event, "other-rulebook");
        report.require(rulebook().allows(vote), "ballots", event, "not-allowed");
    }

    private void counted(Event event, Json said) {
        report.require(phase > VOTING, "count", event, "counted-early");
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

    private void certify(Event event, String count) {
        boolean stands = counts.containsKey(count) && !rejected.contains(count);
        report.require(stands, "count", event, "not-counted");
        report.require(certified == null, "count", event, "certified-twice");
        certified = Objects.requireNonNullElse(certified, count);
    }

    private boolean isOpen() {
        return phase().equals("VOTING");
    }

    private String phase() {
        return abandoned ? "ABANDONED" : phase < 0 ? "-" : PHASES.get(phase);
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
        return Malformed.ifAbsent(rulebook, "is of a round that no rulebook was frozen for");
    }

    /** What must stand in the file of this round; null where there is none, as money is divided or nothing is certified. */
    @Nullable
    ElectionFile election() {
        Json result = result();
        if (result == null || !rulebook().form().themes().isEmpty()) {
            return null;
        }
        List<Json> standings = result.get("outcome").items("standings");
        return new ElectionFile(planned, rulebook(), Same.of(box.counted(accepted)), standings);
    }

    boolean wasCounted() {
        return !counts.isEmpty();
    }

    boolean isCertifiedUnderCodes() {
        return certified == null || box.isBalanced();
    }
}
