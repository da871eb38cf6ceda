package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Supporters;

/** A run of Equal Shares told as moves. */
final class EqualSharesTrace {
    private final Poll poll;
    private final Supporters supporters;
    private final EqualSharesRun run;

    EqualSharesTrace(Poll poll, Supporters supporters, EqualSharesRun run) {
        this.poll = poll;
        this.supporters = supporters;
        this.run = run;
    }

    List<Move> purchases() {
        List<Move> moves = new ArrayList<>();
        long available = poll.budget();
        for (EqualSharesRun.Purchase bought : run.purchases()) {
            long cost = poll.cost(bought.project());
            Verdict verdict = cost == 0 ? Verdict.FUNDED_FREE : Verdict.FUNDED;
            Payment payment =
                    new Payment(bought.perUnit(), Fraction.of(cost), bought.full(), bought.partial(), bought.broke());
            moves.add(new Move(bought.project(), verdict, bought.perUnit(), available, payment));
            available -= cost;
        }
        return moves;
    }

    /** Why each project that is not among the funded was not bought. */
    List<Move> losers(List<Integer> funded) {
        long left = poll.budget() - poll.costOf(funded);
        Exclusions exclusions = new Exclusions(poll);
        funded.forEach(exclusions::fund);
        List<Move> moves = new ArrayList<>();
        for (int project = 0; project < poll.projects().size(); project++) {
            if (!funded.contains(project)) {
                moves.add(loser(project, exclusions.isOut(project), left));
            }
        }
        return moves;
    }

    private Move loser(int project, boolean excluded, long left) {
        if (excluded) {
            return new Move(project, Verdict.EXCLUDED_BY_ANOTHER, Fraction.ZERO, left);
        }
        if (supporters.voters(project) == 0) {
            return new Move(project, Verdict.NO_SUPPORT, Fraction.ZERO, left);
        }
        Payment payment = run.left(project);
        return new Move(project, Verdict.SUPPORTERS_CANNOT_PAY, payment.perUnit(), left, payment);
    }
}
