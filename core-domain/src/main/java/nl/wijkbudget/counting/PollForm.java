package nl.wijkbudget.counting;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.Rules;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice;

/** How ballots of a form are read as numbers: as choices, by the points they give, or by the places where a rule asks for places. */
final class PollForm {
    private PollForm() {}

    static Marks marks(BallotForm form, NamedRule rule) {
        boolean byPlace = rule.satisfaction()
                .filter(satisfaction -> satisfaction == Satisfaction.BORDA || satisfaction == Satisfaction.RANK_POINTS)
                .isPresent();
        return byPlace && form.ranks() ? Marks.PLACES : marks(form);
    }

    /** The rules that can make something of ballots of this form, whichever way they read them; none where no project stands. */
    static List<NamedRule> applicable(BallotForm form, RuleChoice choice) {
        if (!form.dividedThemes().isEmpty()) {
            return List.of();
        }
        Stream<NamedRule> byPlace = form.ranks() ? Rules.applicableTo(Marks.PLACES).stream() : Stream.empty();
        return Stream.concat(Rules.applicableTo(marks(form)).stream(), byPlace)
                .distinct()
                .filter(rule -> canCount(rule, form, choice))
                .toList();
    }

    /**
     * Whether the rule can make something of ballots of this form, counted as chosen.
     *
     * <p>Where channels weigh it must add up scores, since elsewhere a voter pays and not a channel; and no score may be
     * below zero, since of those there are no percentages.
     */
    static boolean canCount(NamedRule rule, BallotForm form, RuleChoice choice) {
        boolean weighs = !choice.weights().weights().isEmpty();
        boolean belowZero = form instanceof BallotForm.Scores scores
                && scores.lowest() < 0
                && rule.satisfaction().filter(Satisfaction.POINTS::equals).isPresent();
        return rule.fits(marks(form, rule))
                && (!weighs || (Rules.parametersOf(rule.name()).contains("weights") && !belowZero));
    }

    /** How many places a ballot has at most; 0 where it ranks nothing. */
    static int places(BallotForm form) {
        if (form instanceof BallotForm.PointsPerPlace places) {
            return places.points().size();
        }
        return form instanceof BallotForm.Ranking ranking ? ranking.maximum() : 0;
    }

    private static Marks marks(BallotForm form) {
        return form.givesPoints() ? Marks.POINTS : Marks.CHOICES;
    }
}
