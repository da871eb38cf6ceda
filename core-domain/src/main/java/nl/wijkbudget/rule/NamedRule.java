package nl.wijkbudget.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;

/**
 * A rule of the product with everything that is set on it, so that whoever has both can count again.
 *
 * @param name the product's own name, like {@code equal-shares}; never an alias
 * @param parameters by their words, those that nobody mentioned included
 */
public record NamedRule(String name, SortedMap<String, String> parameters) implements Rule {
    public NamedRule {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    public Optional<String> parameter(RuleParameter parameter) {
        return Optional.ofNullable(parameters.get(parameter.word()));
    }

    /** How much a voter gets out of a project; empty for rules that do not ask. */
    public Optional<Satisfaction> satisfaction() {
        return parameter(RuleParameter.SATISFACTION).map(Satisfaction::of);
    }

    /** Whether these ballots tell what the rule wants to know. */
    public boolean fits(Marks marks) {
        return satisfaction().map(satisfaction -> satisfaction.fits(marks)).orElse(true);
    }

    /** Counts, or refuses ballots that tell less than the rule wants to know. */
    @Override
    public Trace count(Poll poll) {
        return fitting(poll).count(poll);
    }

    @Override
    public List<Margin> margins(Poll poll, int limit) {
        return fitting(poll).margins(poll, limit);
    }

    private Rule fitting(Poll poll) {
        if (!fits(poll.marks())) {
            throw new UnusableRule(
                    UnusableRule.Cause.BALLOTS_TELL_TOO_LITTLE,
                    "These ballots have %s, from which satisfaction=%s cannot be read; choose satisfaction=%s."
                            .formatted(
                                    poll.marks().words(),
                                    parameters.get("satisfaction"),
                                    Satisfaction.words(poll.marks())));
        }
        return RuleMaker.make(this);
    }

    static SortedMap<String, String> byWord(Map<RuleParameter, String> parameters) {
        SortedMap<String, String> words = new TreeMap<>();
        parameters.forEach((parameter, value) -> words.put(parameter.word(), value));
        return words;
    }
}
