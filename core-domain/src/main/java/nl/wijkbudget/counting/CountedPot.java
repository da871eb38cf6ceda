package nl.wijkbudget.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.reason.Reason;
import nl.wijkbudget.reason.Reasons;
import nl.wijkbudget.rule.Audit;
import nl.wijkbudget.rule.Move;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.Trace;
import nl.wijkbudget.rulebook.TieRule;

/** One pot after its count, told in project ids and money again. */
record CountedPot(PotPoll election, Trace trace) {
    /** Entries on different ballots times projects, up to which a rule is asked to count again for every margin. */
    private static final long RECOUNTED = 20_000;

    private static final int MOST_BALLOTS = 1_000;

    List<Step> steps() {
        return trace.moves().stream().map(this::step).toList();
    }

    List<Tie> ties(TieRule rule) {
        return trace.ties().stream()
                .map(tie -> new Tie(
                        tie.score(), tie.projects().stream().map(this::project).toList(), rule, tie.decisive()))
                .toList();
    }

    Money spent() {
        return new Money(poll().costOf(trace.winners()));
    }

    private int candidates() {
        return poll().projects().size();
    }

    /** The funded projects in the order in which they were selected. */
    List<ProjectId> funded() {
        return trace.winners().stream().map(this::project).toList();
    }

    /** On what grounds each project of this pot was funded or not. */
    Map<ProjectId, Grounds> grounds() {
        Map<ProjectId, Grounds> grounds = new HashMap<>();
        for (Reason reason : Reasons.of(poll(), trace)) {
            Integer because = reason.because();
            grounds.put(
                    project(reason.project()),
                    new Grounds(reason.code(), reason.figures(), because == null ? null : project(because)));
        }
        return grounds;
    }

    /**
     * How little would change whether each project is funded.
     *
     * <p>A rule that can only find out by counting again is not asked about a large vote: then nobody looked.
     */
    Map<ProjectId, Change> margins(NamedRule rule) {
        Map<ProjectId, Change> margins = new HashMap<>();
        boolean inReach = CountingRules.isOrder(rule.name()) || poll().entries() * (long) candidates() <= RECOUNTED;
        if (inReach) {
            rule.margins(poll(), MOST_BALLOTS)
                    .forEach(margin -> margins.put(project(margin.project()), Change.of(margin)));
        }
        return margins;
    }

    PotOutcome outcome() {
        Audit audit = Audit.of(poll(), trace);
        return new PotOutcome(
                election.pot().pot(),
                election.pot().amount(),
                spent(),
                audit.feasible(),
                audit.exhaustive(),
                audit.underCost().size(),
                audit.underCardinality().size(),
                trace.figures());
    }

    private Poll poll() {
        return election.poll();
    }

    private ProjectId project(int number) {
        return election.candidate(number).project();
    }

    private Step step(Move move) {
        var candidate = election.candidate(move.project());
        return new Step(
                candidate.project(),
                candidate.pot(),
                candidate.price(),
                new Money(move.available()),
                move.verdict(),
                move.score(),
                move.payment());
    }
}
