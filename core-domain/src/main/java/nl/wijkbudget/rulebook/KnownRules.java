package nl.wijkbudget.rulebook;

import java.util.Optional;

/** Asks which counting rules this engine can apply, to which ballots and with which parameters. */
@FunctionalInterface
public interface KnownRules {
    /** Why ballots of this form cannot be counted as chosen; empty when they can. */
    Optional<RulebookRefusal> objection(RuleChoice choice, BallotForm form);
}
