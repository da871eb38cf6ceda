package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.OutOfReach;
import nl.wijkbudget.rulebook.BallotForm;

/** The same ballots under every rule that can make something of them, each pot on its own. */
record Comparison(List<Alternative> alternatives, List<AppliedRule> outOfReach) {
    static Comparison of(Election election) {
        BallotForm form = election.rulebook().form();
        Map<Marks, List<PotPoll>> polls = new EnumMap<>(Marks.class);
        List<Alternative> alternatives = new ArrayList<>();
        List<AppliedRule> outOfReach = new ArrayList<>();
        for (NamedRule rule : PollForm.applicable(form, election.rulebook().rule())) {
            List<PotPoll> read =
                    polls.computeIfAbsent(PollForm.marks(form, rule), marks -> PotPoll.of(election, marks));
            try {
                alternatives.add(Alternative.of(CountedElection.of(election, read, rule)));
            } catch (OutOfReach tooLong) {
                outOfReach.add(AppliedRule.of(rule));
            }
        }
        return new Comparison(alternatives, outOfReach);
    }
}
