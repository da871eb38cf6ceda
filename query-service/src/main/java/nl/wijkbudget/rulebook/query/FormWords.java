package nl.wijkbudget.rulebook.query;

import java.util.stream.Collectors;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Rulebook;

/** Says how one votes, with the limits of the ballot. */
record FormWords(Words words, Rulebook rulebook) {
    String sentence() {
        BallotForm form = rulebook.form();
        if (form instanceof BallotForm.Approval approval) {
            return approval(approval);
        }
        if (form instanceof BallotForm.ApprovalPerTheme limits) {
            return limits.jokers() == 0
                    ? say("approval-per-theme", limits.perTheme())
                    : say("approval-per-theme.jokers", limits.perTheme(), limits.jokers());
        }
        if (form instanceof BallotForm.PointsPerPlace places) {
            String points = places.points().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return say("points-per-place", places.points().size(), points);
        }
        if (form instanceof BallotForm.Ranking ranking) {
            return ranking(ranking);
        }
        if (form instanceof BallotForm.Knapsack knapsack) {
            return say("knapsack", words.money(knapsack.limit(), rulebook.currency()));
        }
        if (form instanceof BallotForm.Cumulative points) {
            return points.minimum() == null
                    ? say("cumulative", points.total(), points.perProject())
                    : say("cumulative.minimum", points.minimum(), points.total(), points.perProject());
        }
        if (form instanceof BallotForm.Scores scores) {
            return say("scores", scores.lowest(), scores.highest());
        }
        if (form instanceof BallotForm.Tokens tokens) {
            String themes = tokens.themes().stream().map(ThemeId::value).collect(Collectors.joining(", "));
            return say("tokens", tokens.total(), tokens.perTheme(), themes);
        }
        throw new IllegalArgumentException("No words for " + form);
    }

    private String approval(BallotForm.Approval approval) {
        boolean one = approval.minimum() == 1 && approval.maximum() == 1;
        return one ? say("choose-one") : say("approval", approval.minimum(), approval.maximum());
    }

    private String ranking(BallotForm.Ranking ranking) {
        boolean all = ranking.minimum() == rulebook.candidates().size();
        return all ? say("ranking.all") : say("ranking", ranking.minimum(), ranking.maximum());
    }

    private String say(String form, Object... values) {
        return words.text("rulebook.form." + form, values);
    }
}
