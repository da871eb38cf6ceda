package nl.wijkbudget.rulebook;

import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;

/** Why a selection does not fit the rulebook, or a rulebook does not hold together. */
public sealed interface RulebookRefusal extends Refusal {
    /** The ballot names a project that is not on it. */
    record NotACandidate(ProjectId project) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.not-a-candidate";
        }
    }

    /** The ballot names a project more than once. */
    record ChosenTwice(ProjectId project) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.chosen-twice";
        }
    }

    /** The ballot is of another form than the rulebook asks. */
    record WrongBallotForm(String asked, String given) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.wrong-ballot-form";
        }
    }

    /** Fewer projects than the least allowed. */
    record TooFewChosen(int chosen, int minimum) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.too-few-chosen";
        }
    }

    /** More projects than allowed. */
    record TooManyChosen(int chosen, int maximum) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.too-many-chosen";
        }
    }

    /** The chosen projects cost more than the limit. */
    record OverTheLimit(Money total, Money limit) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.over-the-limit";
        }
    }

    /** The ballot gives more points than there are to give. */
    record TooManyPoints(int given, int total) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.too-many-points";
        }
    }

    /** The points for a project are outside the range. */
    record PointsOutOfRange(ProjectId project, int points, int lowest, int highest) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.points-out-of-range";
        }
    }

    /** A vote needs at least one candidate. */
    record NoCandidates() implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.no-candidates";
        }
    }

    /** A project stands as candidate more than once. */
    record CandidateIsNamedTwice(ProjectId project) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.candidate-is-named-twice";
        }
    }

    /** A vote needs at least one way to reach the box. */
    record NoChannels() implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.no-channels";
        }
    }

    /** Two pots have the same name, or are meant for the same candidates. */
    record PotsOverlap(PotId pot, PotId other) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.pots-overlap";
        }
    }

    /** No pot is meant for a candidate of this theme. */
    record PotForThemeIsMissing(ProjectId project, ThemeId theme) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.pot-for-theme-is-missing";
        }
    }

    /** There is no counting rule of this name. */
    record CountingRuleIsUnknown(String rule) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.counting-rule-is-unknown";
        }
    }

    /** The limits of the ballot form contradict one another. */
    record FormIsImpossible(String explanation) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.form-is-impossible";
        }
    }

    /** The counting rule adds up what this ballot form does not give. */
    record RuleDoesNotFitForm(String rule, String form) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.rule-does-not-fit-form";
        }
    }
}
