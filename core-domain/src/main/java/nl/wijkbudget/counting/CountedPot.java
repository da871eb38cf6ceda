package nl.wijkbudget.counting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rule.Move;
import nl.wijkbudget.rule.Poll;
import nl.wijkbudget.rule.Reason;
import nl.wijkbudget.rule.Reasons;
import nl.wijkbudget.rule.Trace;
import nl.wijkbudget.rulebook.TieRule;

/** One pot after its count, told in project ids and money again. */
record CountedPot(PotPoll election, Trace trace) {
    List<Step> steps() {
        return trace.moves().stream().map(this::step).toList();
    }

    List<Tie> ties(TieRule rule) {
        return trace.ties().stream()
                .map(tie -> new Tie(
                        tie.score(), tie.projects().stream().map(this::project).toList(), rule, tie.decisive()))
                .toList();
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

    PotOutcome outcome() {
        long spent = poll().costOf(trace.winners());
        return new PotOutcome(
                election.pot().pot(),
                election.pot().amount(),
                new Money(spent),
                isExhaustive(poll().budget() - spent),
                trace.figures());
    }

    private boolean isExhaustive(long left) {
        Set<Integer> unfunded = new HashSet<>();
        for (int entry = 0; entry < poll().entries(); entry++) {
            unfunded.add(poll().project(entry));
        }
        trace.winners().forEach(unfunded::remove);
        return unfunded.stream().allMatch(project -> poll().cost(project) > left);
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
