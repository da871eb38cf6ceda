package nl.wijkbudget.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Pot;

/** Funds projects until a pot meets the first that it cannot pay for; from then on that pot pays for nothing more. */
final class StopAtTheFirstThatDoesNotFit implements Spending {
    private final PotBalances pots;
    private final Set<PotId> stopped = new HashSet<>();

    StopAtTheFirstThatDoesNotFit(List<Pot> pots) {
        this.pots = new PotBalances(pots);
    }

    @Override
    public Step decide(Candidate next) {
        if (stopped.contains(next.pot())) {
            return pots.step(next, Step.Verdict.AFTER_THE_STOP);
        }
        if (pots.canPay(next)) {
            return pots.pay(next);
        }
        stopped.add(next.pot());
        return pots.step(next, Step.Verdict.STOPPED_TOO_EXPENSIVE);
    }

    /** So it is when not all of them fit but some would if put first: a project that fits can be put after one that stops. */
    @Override
    public boolean dependsOnTheOrderOf(List<Candidate> tied) {
        return PotBalances.byPot(tied).stream()
                .filter(rivals -> !stopped.contains(rivals.get(0).pot()))
                .anyMatch(rivals -> !pots.canPayAll(rivals) && rivals.stream().anyMatch(pots::canPay));
    }
}
