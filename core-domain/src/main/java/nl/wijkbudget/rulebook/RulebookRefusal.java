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

    /** The ballot gives fewer points than it must. */
    record TooFewPoints(int given, int minimum) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.too-few-points";
        }
    }

    /** The ballot chooses so much beyond the limit per theme that the jokers run out. */
    record TooManyPerTheme(int perTheme, int beyond, int jokers) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.too-many-per-theme";
        }
    }

    /** The ballot gives tokens to a theme that is not on it. */
    record ThemeIsNotOnTheBallot(ThemeId theme) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.theme-is-not-on-the-ballot";
        }
    }

    /** The ballot gives tokens to a theme more than once. */
    record ThemeIsNamedTwice(ThemeId theme) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.theme-is-named-twice";
        }
    }

    /** The tokens for a theme are fewer than one or more than the limit. */
    record TokensOutOfRange(ThemeId theme, int tokens, int highest) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.tokens-out-of-range";
        }
    }

    /** The ballot gives no tokens, or more than there are to give. */
    record TokensDoNotAddUp(int given, int total) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.tokens-do-not-add-up";
        }
    }

    /** The counting rule has no such parameter. */
    record ParameterIsUnknown(String rule, String parameter) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.parameter-is-unknown";
        }
    }

    /** A parameter has a value that cannot be. */
    record ParameterIsImpossible(String parameter, String value, String explanation) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.parameter-is-impossible";
        }
    }

    /** A parameter names a project that does not stand. */
    record ParameterNamesNoCandidate(String parameter, ProjectId project) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.parameter-names-no-candidate";
        }
    }

    /** Equal scores are ordered by lot, and no lot was drawn. */
    record LotIsMissing() implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.lot-is-missing";
        }
    }

    /** A lot was drawn, and equal scores are ordered in another way. */
    record LotIsNotUsed() implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.lot-is-not-used";
        }
    }

    /** The lot leaves a candidate out. */
    record LotMissesCandidate(ProjectId project) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.lot-misses-candidate";
        }
    }

    /** A channel that is not open has a weight. */
    record WeightForClosedChannel(Channel channel) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.weight-for-closed-channel";
        }
    }

    /** An open channel has no weight, while others have. */
    record ChannelHasNoWeight(Channel channel) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.channel-has-no-weight";
        }
    }

    /** The weights of the channels are not one together. */
    record WeightsDoNotAddUp(String total) implements RulebookRefusal {
        @Override
        public String code() {
            return "rulebook.weights-do-not-add-up";
        }
    }
}
