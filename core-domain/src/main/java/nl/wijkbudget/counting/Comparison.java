package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.OutOfReach;
import nl.wijkbudget.rule.Rules;

/** The same ballots under every rule that can make something of them, each pot on its own. */
record Comparison(List<Alternative> alternatives, List<AppliedRule> outOfReach) {
    static Comparison of(Election election) {
        List<PotPoll> polls = PotPoll.of(election);
        List<Alternative> alternatives = new ArrayList<>();
        List<AppliedRule> outOfReach = new ArrayList<>();
        for (NamedRule rule : Rules.applicableTo(polls.get(0).poll().marks())) {
            try {
                alternatives.add(Alternative.of(CountedElection.of(election, polls, rule)));
            } catch (OutOfReach tooLong) {
                outOfReach.add(AppliedRule.of(rule));
            }
        }
        return new Comparison(alternatives, outOfReach);
    }
}
