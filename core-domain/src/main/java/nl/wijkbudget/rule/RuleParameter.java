package nl.wijkbudget.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Fraction;

/** What can be set on a rule, by the words that rulebooks and the command line use. */
@SuppressWarnings("ImmutableEnumChecker") // its collections are copies that nobody can change
public enum RuleParameter {
    /** How much a voter gets out of a funded project; for an order, what is added up. */
    SATISFACTION("cost", "cardinality", "points", "borda", "rank-points"),
    /** What Equal Shares does with money it leaves: nothing, or count again with a larger share for everyone. */
    COMPLETION("none", "add1"),
    /** The first share of Equal Shares: the budget over the ballots, or that in whole units of money. */
    START("exact", "floor"),
    /** By how much the share grows. */
    INCREMENT(
            Pattern.compile("[0-9]{1,12}([.][0-9]{1,12})?|[0-9]{1,12}/[1-9][0-9]{0,11}"),
            "an amount above zero, such as 1, 0.50 or 1/3"),
    /** When growing ends before money is overspent: as soon as no supported project fits, or none at all, or never. */
    STOP("never", "supported", "all"),
    /** How money that is left after all is spent. */
    THEN("none", "votes", "votes-per-cost", "same-satisfaction"),
    /** Whether more voters must prefer the outcome to that of most votes first. */
    COMPARISON("none", "most-preferred"),
    /** The least votes that a project needs. */
    MINIMUM_VOTES(Pattern.compile("[0-9]{1,9}"), "a whole number, such as 25"),
    /** The least share of the ballots that a project needs. */
    MINIMUM_SHARE(
            Pattern.compile("0|1|0?[.][0-9]{1,9}|[0-9]{1,9}/[1-9][0-9]{0,8}"),
            "a share of at most 1, such as 1/20 or 0.05"),
    /** Whether a dear project needs more votes than a cheap one. */
    ELIGIBILITY("none", "cost-share"),
    /** The share of its price that must be left to fund the first project that does not fit. */
    OVERRUN(
            Pattern.compile("0|1|0?[.][0-9]{1,9}|[0-9]{1,9}/[1-9][0-9]{0,8}"),
            "a share of at most 1, such as 4/5 or 0.8"),
    /** Groups of projects of which at most one is funded. */
    EXCLUSIONS(
            Pattern.compile("ID( +ID)+(; *ID( +ID)+)*".replace("ID", "([^\\s;\"][^\\s;]*|\"[^\"]*(\"\"[^\"]*)*\")")),
            "groups of ids, such as p1 p2; p3 p4"),
    /** How much a vote through each channel weighs. */
    WEIGHTS(
            Pattern.compile("\\S+ [0-9]+(/[1-9][0-9]*)?(; *\\S+ [0-9]+(/[1-9][0-9]*)?)*"),
            "channels and weights, such as ONLINE 1/2; TABLE 1/2"),
    /** All projects in the order in which a lot put them. */
    LOT(Pattern.compile("[^\\s,]+([\\s,]+[^\\s,]+)*"), "ids in the order drawn, such as p3 p1 p2");

    private final List<String> choices;
    private final Optional<Pattern> shape;
    private final String expected;

    RuleParameter(String... choices) {
        this.choices = List.of(choices);
        shape = Optional.empty();
        expected = String.join(", ", choices);
    }

    RuleParameter(Pattern shape, String expected) {
        choices = List.of();
        this.shape = Optional.of(shape);
        this.expected = expected;
    }

    /** As it is written, like {@code minimum-votes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The values there are; empty where a value is a number or ids. */
    public List<String> choices() {
        return choices;
    }

    /** What may stand there, in words. */
    public String expected() {
        return expected;
    }

    public static Optional<RuleParameter> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    boolean takes(String value) {
        return choices.contains(value)
                || (shape.filter(pattern -> pattern.matcher(value).matches()).isPresent() && !isTooLarge(value));
    }

    /** A share is one at most. */
    private boolean isTooLarge(String value) {
        return (this == MINIMUM_SHARE || this == OVERRUN)
                && Fraction.parse(value).compareTo(Fraction.ONE) > 0;
    }
}
