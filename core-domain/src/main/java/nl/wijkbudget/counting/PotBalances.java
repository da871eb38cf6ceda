package nl.wijkbudget.counting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Pot;

/** What each pot of a count still holds; a pot never goes below zero. */
final class PotBalances {
    private final Map<PotId, Money> left = new HashMap<>();

    PotBalances(List<Pot> pots) {
        pots.forEach(pot -> left.put(pot.pot(), pot.amount()));
    }

    /** The candidates of each pot, in their order. */
    static Collection<List<Candidate>> byPot(List<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(Candidate::pot, TreeMap::new, Collectors.toList()))
                .values();
    }

    boolean canPay(Candidate candidate) {
        return !candidate.price().exceeds(available(candidate));
    }

    /** Whether one pot can pay for all these candidates of it; added up without {@link Money}'s limit. */
    boolean canPayAll(List<Candidate> ofOnePot) {
        long total = 0;
        for (Candidate candidate : ofOnePot) {
            total = Math.addExact(total, candidate.price().cents());
        }
        return ofOnePot.isEmpty() || total <= available(ofOnePot.get(0)).cents();
    }

    Step pay(Candidate candidate) {
        Step paid = step(candidate, Step.Verdict.FUNDED);
        left.put(candidate.pot(), paid.available().minus(candidate.price()));
        return paid;
    }

    Step step(Candidate candidate, Step.Verdict verdict) {
        return new Step(candidate.project(), candidate.pot(), candidate.price(), available(candidate), verdict);
    }

    private Money available(Candidate candidate) {
        Money available = left.get(candidate.pot());
        if (available == null) {
            throw new IllegalArgumentException("The rulebook has no " + candidate.pot());
        }
        return available;
    }
}
