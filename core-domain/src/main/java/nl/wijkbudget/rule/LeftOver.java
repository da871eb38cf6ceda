package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Spends what Equal Shares left, in order of a score and skipping what does not fit; projects nobody wants come last. */
final class LeftOver {
    private final Poll poll;
    private final EqualShares.Completion completion;
    private final Supporters supporters;
    private final Exclusions exclusions;
    private final Set<Integer> funded = new LinkedHashSet<>();
    private long left;

    LeftOver(Poll poll, EqualShares.Completion completion, Satisfaction satisfaction, List<Integer> bought) {
        this.poll = poll;
        this.completion = completion;
        boolean byVotes = completion != EqualShares.Completion.SAME_SATISFACTION;
        supporters = Supporters.of(poll, byVotes ? Satisfaction.CARDINALITY : satisfaction);
        exclusions = new Exclusions(poll.exclusions());
        left = poll.budget();
        for (int project : bought) {
            fund(project);
        }
    }

    /** The projects funded so far, in the order in which they were. */
    Set<Integer> funded() {
        return funded;
    }

    /** Funds what fits, from the highest score down, and notes equal scores among what is still open. */
    List<Move> spend(List<Tie> ties) {
        TreeMap<Fraction, List<Integer>> levels = new TreeMap<>(Comparator.reverseOrder());
        for (int project = 0; project < poll.projects().size(); project++) {
            if (!funded.contains(project)) {
                levels.computeIfAbsent(score(project), score -> new ArrayList<>())
                        .add(project);
            }
        }
        List<Move> moves = new ArrayList<>();
        levels.forEach((score, equal) -> {
            if (equal.size() > 1) {
                ties.add(new Tie(score, equal, null));
            }
            for (int project : equal) {
                Verdict verdict = verdict(project);
                moves.add(new Move(project, verdict, score, left));
                if (verdict.isFunded()) {
                    fund(project);
                }
            }
        });
        return moves;
    }

    private Verdict verdict(int project) {
        if (exclusions.exclude(project)) {
            return Verdict.EXCLUDED_BY_ANOTHER;
        }
        return poll.cost(project) <= left ? Verdict.FUNDED_BY_COMPLETION : Verdict.SKIPPED_TOO_EXPENSIVE;
    }

    private void fund(int project) {
        funded.add(project);
        exclusions.fund(project);
        left -= poll.cost(project);
    }

    private Fraction score(int project) {
        boolean total = completion == EqualShares.Completion.VOTES
                || (completion == EqualShares.Completion.SAME_SATISFACTION && supporters.same(project) > 1);
        long weight = supporters.weight(project);
        return total || poll.cost(project) == 0 ? Fraction.of(weight) : Fraction.of(weight, poll.cost(project));
    }
}
