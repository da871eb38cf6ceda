package nl.wijkbudget.rule;

import java.util.Optional;

/** Puts a rule together from its name and parameters. */
final class RuleMaker {
    private final NamedRule named;

    private RuleMaker(NamedRule named) {
        this.named = named;
    }

    static Optional<Rule> make(NamedRule named) {
        RuleMaker maker = new RuleMaker(named);
        return switch (RuleForm.of(named.name()).orElseThrow()) {
            case ORDER_ONLY -> Optional.of(maker.inOrder(Spending.NOTHING));
            case MOST_VOTES_FIRST_SKIP -> Optional.of(maker.inOrder(Spending.SKIP));
            case MOST_VOTES_FIRST_STOP -> Optional.of(maker.inOrder(maker.stop()));
            case VOTES_PER_EURO -> Optional.of(maker.perEuro());
            case EQUAL_SHARES -> Optional.empty();
            case PHRAGMEN_STOP -> Optional.of(Phragmen.STOP);
            case PHRAGMEN_SKIP -> Optional.of(Phragmen.SKIP);
            case BEST_SET -> Optional.of(new BestSet(named.satisfaction().orElseThrow()));
        };
    }

    private Rule inOrder(Spending spending) {
        return MostFirst.total(score(), spending).with(threshold());
    }

    /** Votes times the price, per unit of the price, is votes: cost satisfaction is the order of most votes first. */
    private Rule perEuro() {
        boolean byCost = named.satisfaction().orElseThrow() == Satisfaction.COST;
        MostFirst order = byCost ? MostFirst.total(Score.VOTES, Spending.SKIP) : MostFirst.perCost(score());
        return order.with(threshold());
    }

    private Score score() {
        return switch (named.satisfaction().orElseThrow()) {
            case COST, CARDINALITY -> Score.VOTES;
            case POINTS -> Score.POINTS;
            case BORDA -> Score.BORDA;
            case RANK_POINTS -> Score.RANK_POINTS;
        };
    }

    private Spending stop() {
        return Spending.overrun(
                named.parameter(RuleParameter.OVERRUN).map(Fraction::parse).orElse(Fraction.ONE));
    }

    private Threshold threshold() {
        return new Threshold(
                named.parameter(RuleParameter.MINIMUM_VOTES)
                        .map(Long::parseLong)
                        .orElse(0L),
                named.parameter(RuleParameter.MINIMUM_SHARE)
                        .map(Fraction::parse)
                        .orElse(Fraction.ZERO),
                named.parameter(RuleParameter.ELIGIBILITY)
                        .filter("cost-share"::equals)
                        .isPresent());
    }
}
