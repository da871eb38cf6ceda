package nl.wijkbudget.verifier.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.count.Recount;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;
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
    private final Codes codes;

    Round(Report report) {
        this.report = report;
        codes = new Codes(report, box);
    }

    void on(Event event) {
        String name = event.kind().substring(event.kind().indexOf('.') + 1);
        int step = STEPS.indexOf(name);
        if (step >= 0) {
            boolean follows = phase == step - 1 && !abandoned;
            report.require(follows, "phases", event.shown(), "phase", name, phase());
            phase = step;
        }
        switch (name) {
            case "RoundPlanned" -> planned = event.payload();
            case "RulebookAdopted" -> {
                require(phase < PHASES.indexOf("VOTING"), "rulebook", event, "adopted-late");
                adopted = event.payload().get("draft");
            }
            case "VotingOpened" -> {
                freeze(event, Set.of());
                requireAdopted(event);
            }
            case "RulebookAmended" -> {
                require(isOpen(), "rulebook", event, "amended-late");
                require(event.payload().text("previous").equals(inForce), "rulebook", event, "previous");
                freeze(event, event.payload().text("castBallots").equals("STAY_VALID") ? accepted : Set.of());
            }
            case "VotingClosed" -> closedAt = event.position();
            case "RoundAbandoned" -> abandoned = true;
            case "VoteCast", "VoteReplaced" -> cast(event, name.equals("VoteReplaced"));
            case "VoteWithdrawn" -> withdraw(event);
            case "VotesCounted" -> counted(event);
            case "CountRejected" -> rejected.add(event.payload().text("count"));
            case "ResultCertified" -> certify(event);
            case "ResultRecorded" ->
                require(event.payload().text("count").equals(certified), "count", event, "not-certified");
            default -> codes.on(event, name);
        }
    }

    /** What the certified count of this round says; null while there is none. */
    @Nullable
    Json result() {
        return certified == null ? null : counts.get(certified);
    }

    @Nullable
    String certified() {
        return certified;
    }

    /** What was said when it was planned. */
    Json planned() {
        return planned;
    }

    Rulebook rulebook() {
        Rulebook rulebook = inForce == null ? null : frozen.get(inForce);
        if (rulebook == null) {
            throw new Malformed("is of a round that no rulebook was frozen for");
        }
        return rulebook;
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

    private void require(boolean holds, String check, Event event, String words, Object... values) {
        report.require(holds, check, event.shown(), words, values);
    }

    private void freeze(Event event, Set<String> stillAccepted) {
        Rulebook rulebook = Rulebook.of(event.payload().get("rulebook"));
        String hash = Sha256.hex(Sha256.of(rulebook.canonicalText()));
        require(hash.equals(event.payload().text("hash")), "rulebook", event, "hash", hash);
        report.requireSame(
                "rulebook", event.shown(), "currency", rulebook.json().get("currency"), planned.get("currency"));
        frozen.put(hash, rulebook);
        inForce = hash;
        accepted = new HashSet<>(stillAccepted);
        accepted.add(hash);
    }

    /** What is voted by is what was adopted before, with the candidates by name. */
    private void requireAdopted(Event event) {
        if (adopted == null) {
            report.fault("rulebook", event.shown(), "not-adopted");
            return;
        }
        Map<String, Json> frozenNow =
                new LinkedHashMap<>(event.payload().get("rulebook").fields());
        frozenNow.remove("currency");
        frozenNow.put(
                "candidates",
                Json.of(rulebook().candidates().keySet().stream().map(Json::of).toList()));
        report.requireSame("rulebook", event.shown(), "rulebook", Json.of(frozenNow), adopted);
    }

    private void cast(Event event, boolean again) {
        Vote vote = Vote.of(event.payload());
        require(isOpen(), "ballots", event, "outside-the-window", phase());
        require(vote.rulebook().equals(inForce), "ballots", event, "other-rulebook");
        require(box.holds(vote.ballot()) == again, "ballots", event, again ? "nothing-to-replace" : "cast-twice");
        boolean allowed =
                rulebook().channels().contains(vote.channel()) && rulebook().allows(vote.selection());
        require(allowed, "ballots", event, "not-allowed");
        require(
                Stream.of("actor", "correlationId", "traceId")
                        .noneMatch(event.metadata().fields()::containsKey),
                "ballots",
                event,
                "names-somebody");
        box.put(vote);
    }

    private void withdraw(Event event) {
        String ballot = event.payload().text("ballot");
        require(isOpen(), "ballots", event, "outside-the-window", phase());
        require(box.holds(ballot), "ballots", event, "nothing-to-replace");
        box.remove(ballot);
    }

    private void counted(Event event) {
        Json said = event.payload();
        require(phase >= PHASES.indexOf("COUNTING"), "count", event, "counted-early");
        require(said.text("rulebook").equals(inForce), "count", event, "other-rulebook");
        report.requireSame("count", event.shown(), "ballots", said.get("ballots"), box.contents(accepted, closedAt));
        counts.put(said.text("count"), said);
        if ("1".equals(event.revision())) {
            report.say(Report.Weight.UNDECIDED, "count", event.shown(), "older-form");
            return;
        }
        if (recount == null) {
            recount = Recount.of(rulebook(), box.counted(accepted));
        }
        report.requireSame("count", event.shown(), "rule", said.get("rule"), recount.rule());
        report.requireSame(
                "count", event.shown(), "outcome", Results.withoutWords(said.get("outcome")), recount.outcome());
    }

    private void certify(Event event) {
        String count = event.payload().text("count");
        require(counts.containsKey(count) && !rejected.contains(count), "count", event, "not-counted");
        require(certified == null, "count", event, "certified-twice");
        certified = Objects.requireNonNullElse(certified, count);
    }
}
