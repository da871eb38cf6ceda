package nl.wijkbudget.counting;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.Rules;
import nl.wijkbudget.rulebook.BallotForm;

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
    static List<NamedRule> applicable(BallotForm form) {
        if (!form.dividedThemes().isEmpty()) {
            return List.of();
        }
        Stream<NamedRule> byPlace = form.ranks() ? Rules.applicableTo(Marks.PLACES).stream() : Stream.empty();
        return Stream.concat(Rules.applicableTo(marks(form)).stream(), byPlace)
                .distinct()
                .toList();
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
