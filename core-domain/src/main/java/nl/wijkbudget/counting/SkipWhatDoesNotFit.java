package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Pot;

/** Funds every project that its pot can still pay for, and goes on after one that it cannot. */
final class SkipWhatDoesNotFit implements Spending {
    private final PotBalances pots;

    SkipWhatDoesNotFit(List<Pot> pots) {
        this.pots = new PotBalances(pots);
    }

    @Override
    public Step decide(Candidate next) {
        return pots.canPay(next) ? pots.pay(next) : pots.step(next, Step.Verdict.SKIPPED_TOO_EXPENSIVE);
    }

    /** So it is when the projects that fit one by one do not fit together: whichever is left out now, can be put first. */
    @Override
    public boolean dependsOnTheOrderOf(List<Candidate> tied) {
        return PotBalances.byPot(tied).stream()
                .map(rivals -> rivals.stream().filter(pots::canPay).toList())
                .anyMatch(fitting -> !pots.canPayAll(fitting));
    }
}
