package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.FaultCode.BALLOT_COSTS_TOO_MUCH;
import static nl.wijkbudget.pabulib.FaultCode.BALLOT_HAS_TOO_FEW_POINTS;
import static nl.wijkbudget.pabulib.FaultCode.BALLOT_HAS_TOO_FEW_PROJECTS;
import static nl.wijkbudget.pabulib.FaultCode.BALLOT_HAS_TOO_MANY_POINTS;
import static nl.wijkbudget.pabulib.FaultCode.BALLOT_HAS_TOO_MANY_PROJECTS;
import static nl.wijkbudget.pabulib.FaultCode.POINTS_ARE_TOO_HIGH;
import static nl.wijkbudget.pabulib.FaultCode.POINTS_ARE_TOO_LOW;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;

/** What META says a ballot may hold; cities accepted ballots beyond it, so it only warns. */
final class BallotLimits {
    private final Optional<BigDecimal> minLength;
    private final Optional<BigDecimal> maxLength;
    private final Optional<BigDecimal> minPoints;
    private final Optional<BigDecimal> maxPoints;
    private final Optional<BigDecimal> minSum;
    private final Optional<BigDecimal> maxSum;
    private final Optional<BigDecimal> maxCents;
    private final Faults faults;

    BallotLimits(PabulibMeta meta, Faults faults) {
        this.faults = faults;
        minLength = meta.minLength().map(BigDecimal::valueOf);
        maxLength = meta.maxLength().map(BigDecimal::valueOf);
        minPoints = meta.minPoints();
        maxPoints = meta.maxPoints();
        minSum = meta.minSumPoints();
        maxSum = meta.maxSumPoints();
        maxCents = meta.maxSumCost().map(cost -> BigDecimal.valueOf(cost.cents()));
    }

    void checkProjects(PabulibBallot ballot, KnownProjects projects, Place place) {
        BigDecimal length = BigDecimal.valueOf(ballot.projects().size());
        atLeast(minLength, length, BALLOT_HAS_TOO_FEW_PROJECTS, place);
        atMost(maxLength, length, BALLOT_HAS_TOO_MANY_PROJECTS, place);
        if (maxCents.isPresent()) {
            BigDecimal cents = new BigDecimal(projects.cents(ballot.projects()));
            atMost(maxCents, cents, BALLOT_COSTS_TOO_MUCH, place);
        }
    }

    void checkPoints(PabulibBallot ballot, Place place) {
        if (ballot.points().isEmpty()) {
            return;
        }
        BigDecimal sum = ballot.points().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        atLeast(minSum, sum, BALLOT_HAS_TOO_FEW_POINTS, place);
        atMost(maxSum, sum, BALLOT_HAS_TOO_MANY_POINTS, place);
        atLeast(minPoints, Collections.min(ballot.points()), POINTS_ARE_TOO_LOW, place);
        atMost(maxPoints, Collections.max(ballot.points()), POINTS_ARE_TOO_HIGH, place);
    }

    private void atLeast(Optional<BigDecimal> limit, BigDecimal value, FaultCode code, Place place) {
        limit.filter(least -> value.compareTo(least) < 0)
                .ifPresent(least -> faults.add(code, place, value.toPlainString(), least.toPlainString()));
    }

    private void atMost(Optional<BigDecimal> limit, BigDecimal value, FaultCode code, Place place) {
        limit.filter(most -> value.compareTo(most) > 0)
                .ifPresent(most -> faults.add(code, place, value.toPlainString(), most.toPlainString()));
    }
}
