package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.FaultCode.BALLOT_COSTS_TOO_MUCH;
import static nl.wijkbudget.pabulib.FaultCode.BALLOT_HAS_TOO_FEW_POINTS;
import static nl.wijkbudget.pabulib.FaultCode.BALLOT_HAS_TOO_FEW_PROJECTS;
import static nl.wijkbudget.pabulib.FaultCode.BALLOT_HAS_TOO_MANY_POINTS;
import static nl.wijkbudget.pabulib.FaultCode.BALLOT_HAS_TOO_MANY_PROJECTS;
import static nl.wijkbudget.pabulib.FaultCode.POINTS_ARE_TOO_HIGH;
import static nl.wijkbudget.pabulib.FaultCode.POINTS_ARE_TOO_LOW;

import java.math.BigDecimal;
import java.util.Optional;

/** What META says a ballot may hold; cities accepted ballots beyond it, so it only warns. */
final class BallotLimits {
    private final int minLength;
    private final int maxLength;
    private final Optional<BigDecimal> minPoints;
    private final Optional<BigDecimal> maxPoints;
    private final Optional<BigDecimal> minSum;
    private final Optional<BigDecimal> maxSum;
    private final Optional<Long> maxCents;
    private final Faults faults;

    BallotLimits(PabulibMeta meta, Faults faults) {
        this.faults = faults;
        minLength = meta.minLength().orElse(0);
        maxLength = meta.maxLength().orElse(Integer.MAX_VALUE);
        minPoints = meta.minPoints();
        maxPoints = meta.maxPoints();
        minSum = meta.minSumPoints();
        maxSum = meta.maxSumPoints();
        maxCents = meta.maxSumCost().map(Amount::cents);
    }

    void check(BallotRow ballot) {
        int length = ballot.size();
        if (length < minLength) {
            faults.add(BALLOT_HAS_TOO_FEW_PROJECTS, ballot.votePlace(), length, minLength);
        }
        if (length > maxLength) {
            faults.add(BALLOT_HAS_TOO_MANY_PROJECTS, ballot.votePlace(), length, maxLength);
        }
        if (maxCents.isPresent() && ballot.cents() > maxCents.get()) {
            faults.add(BALLOT_COSTS_TOO_MUCH, ballot.votePlace(), ballot.cents(), maxCents.get());
        }
        if (ballot.points().size() > 0) {
            check(ballot, ballot.points());
        }
    }

    private void check(BallotRow ballot, Points points) {
        if (minSum.isPresent() || maxSum.isPresent()) {
            BigDecimal sum = points.sum();
            atLeast(minSum, sum, BALLOT_HAS_TOO_FEW_POINTS, ballot);
            atMost(maxSum, sum, BALLOT_HAS_TOO_MANY_POINTS, ballot);
        }
        if (minPoints.isPresent()) {
            atLeast(minPoints, points.lowest(), POINTS_ARE_TOO_LOW, ballot);
        }
        if (maxPoints.isPresent()) {
            atMost(maxPoints, points.highest(), POINTS_ARE_TOO_HIGH, ballot);
        }
    }

    private void atLeast(Optional<BigDecimal> limit, BigDecimal value, FaultCode code, BallotRow ballot) {
        limit.filter(least -> value.compareTo(least) < 0)
                .ifPresent(
                        least -> faults.add(code, ballot.pointsPlace(), value.toPlainString(), least.toPlainString()));
    }

    private void atMost(Optional<BigDecimal> limit, BigDecimal value, FaultCode code, BallotRow ballot) {
        limit.filter(most -> value.compareTo(most) > 0)
                .ifPresent(most -> faults.add(code, ballot.pointsPlace(), value.toPlainString(), most.toPlainString()));
    }
}
