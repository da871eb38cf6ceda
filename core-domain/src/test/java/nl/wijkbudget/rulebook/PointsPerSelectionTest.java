package nl.wijkbudget.rulebook;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.chosen;
import static nl.wijkbudget.rulebook.SampleVote.ranked;
import static nl.wijkbudget.rulebook.SampleVote.scored;
import static nl.wijkbudget.rulebook.SampleVote.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import nl.wijkbudget.money.Money;
import org.junit.jupiter.api.Test;

class PointsPerSelectionTest {
    @Test
    void gives_one_point_to_each_chosen_project() {
        assertThat(new BallotForm.Approval(0, 3).points(chosen(BENCH, GARDEN)))
                .containsExactly(entry(BENCH, 1), entry(GARDEN, 1));
        assertThat(new BallotForm.Knapsack(Money.of(1)).points(chosen(GARDEN))).containsExactly(entry(GARDEN, 1));
    }

    @Test
    void gives_the_points_of_the_place() {
        assertThat(new BallotForm.PointsPerPlace(List.of(3, 2, 1)).points(ranked(BENCH, GARDEN)))
                .containsExactly(entry(BENCH, 3), entry(GARDEN, 2));
    }

    @Test
    void gives_the_points_of_the_voter() {
        Selection selection = scored(new Selection.Score(BENCH, 7), new Selection.Score(GARDEN, 2));
        assertThat(new BallotForm.Cumulative(10, 7).points(selection))
                .containsExactly(entry(BENCH, 7), entry(GARDEN, 2));
        assertThat(new BallotForm.Scores(0, 10).points(selection)).containsExactly(entry(BENCH, 7), entry(GARDEN, 2));
    }

    @Test
    void gives_the_first_of_a_ranking_as_many_points_as_there_can_be_places() {
        assertThat(new BallotForm.Ranking(1, 3).points(ranked(BENCH, GARDEN)))
                .containsExactly(entry(BENCH, 3), entry(GARDEN, 2));
    }

    @Test
    void gives_one_point_to_each_project_chosen_per_theme_or_with_a_joker() {
        assertThat(new BallotForm.ApprovalPerTheme(1, 1).points(chosen(BENCH, GARDEN)))
                .containsExactly(entry(BENCH, 1), entry(GARDEN, 1));
    }

    @Test
    void gives_no_project_anything_for_tokens() {
        assertThat(new BallotForm.Tokens(List.of(GREEN), 10, 6).points(tokens(new Selection.Share(GREEN, 3))))
                .isEmpty();
    }
}
