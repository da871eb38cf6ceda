package nl.wijkbudget.rule;

import java.util.Locale;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Satisfaction;

/** Puts a rule together from its name and parameters. */
final class RuleMaker {
    private final NamedRule named;

    private RuleMaker(NamedRule named) {
        this.named = named;
    }

    static Rule make(NamedRule named) {
        RuleMaker maker = new RuleMaker(named);
        return switch (RuleForm.of(named.name()).orElseThrow()) {
            case ORDER_ONLY -> maker.inOrder(Spending.NOTHING);
            case MOST_VOTES_FIRST_SKIP -> maker.inOrder(Spending.SKIP);
            case MOST_VOTES_FIRST_STOP -> maker.inOrder(maker.stop());
            case VOTES_PER_EURO -> maker.perEuro();
            case EQUAL_SHARES -> maker.admitting(maker.equalShares());
            case PHRAGMEN_STOP -> maker.admitting(Phragmen.STOP);
            case PHRAGMEN_SKIP -> maker.admitting(Phragmen.SKIP);
            case BEST_SET -> maker.admitting(new BestSet(named.satisfaction().orElseThrow()));
        };
    }

    private Rule inOrder(Spending spending) {
        return MostFirst.total(score(), spending).with(threshold());
    }

    private Rule perEuro() {
        return named.satisfaction().orElseThrow() == Satisfaction.COST
                ? new GreedyByCost(threshold())
                : MostFirst.perCost(score()).with(threshold());
    }

    /** An order looks at the threshold itself; these rules count a poll from which the projects below it are gone. */
    private Rule admitting(Rule rule) {
        Threshold threshold = threshold();
        return threshold.equals(Threshold.NONE) ? rule : new Admitting(threshold, rule);
    }

    private Rule equalShares() {
        return new EqualShares(
                named.satisfaction().orElseThrow(),
                add1(),
                value(EqualShares.Completion.class, RuleParameter.THEN),
                value(EqualShares.Comparison.class, RuleParameter.COMPARISON));
    }

    private Add1 add1() {
        Add1.Start start = value(Add1.Start.class, RuleParameter.START);
        if (is(RuleParameter.COMPLETION, "none")) {
            return new Add1(start, Fraction.ZERO, Add1.Stop.NEVER);
        }
        return new Add1(
                start,
                named.parameter(RuleParameter.INCREMENT).map(Fraction::parse).orElseThrow(),
                value(Add1.Stop.class, RuleParameter.STOP));
    }

    /** The constant that is called as the value of the parameter is written. */
    private <E extends Enum<E>> E value(Class<E> type, RuleParameter parameter) {
        String word = named.parameter(parameter).orElseThrow();
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private boolean is(RuleParameter parameter, String word) {
        return named.parameter(parameter).filter(word::equals).isPresent();
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
                is(RuleParameter.ELIGIBILITY, "cost-share"));
    }
}
