package nl.wijkbudget.rule;

import java.util.Optional;

/** Puts a rule together from its name and parameters, for a poll whose unit of money is known. */
final class RuleMaker {
    private RuleMaker() {}

    static Optional<Rule> make(NamedRule named, Poll poll) {
        return Optional.empty();
    }
}
