package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;

/**
 * What another rule would have made of the same ballots.
 *
 * @param funded in order of selection, pot by pot
 * @param served ballots that name at least one funded project
 */
public record Alternative(AppliedRule rule, List<ProjectId> funded, Money spent, int served) {
    public Alternative {
        funded = List.copyOf(funded);
    }

    static Alternative of(CountedElection counted) {
        return new Alternative(
                AppliedRule.of(counted.rule()),
                counted.pots().stream().flatMap(pot -> pot.funded().stream()).toList(),
                counted.pots().stream().map(CountedPot::spent).reduce(Money.ZERO, Money::plus),
                counted.reach().served());
    }
}
