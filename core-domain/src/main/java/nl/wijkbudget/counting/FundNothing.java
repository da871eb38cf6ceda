package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Pot;

/** Leaves the pots alone: the order is all there is to the result. */
final class FundNothing implements Spending {
    private final PotBalances pots;

    FundNothing(List<Pot> pots) {
        this.pots = new PotBalances(pots);
    }

    @Override
    public Step decide(Candidate next) {
        return pots.step(next, Step.Verdict.RANKED);
    }

    @Override
    public boolean dependsOnTheOrderOf(List<Candidate> tied) {
        return false;
    }
}
