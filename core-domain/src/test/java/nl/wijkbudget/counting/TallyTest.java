package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.Selection.Score;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final BallotForm TOP_THREE = new BallotForm.PointsPerPlace(List.of(3, 2, 1));

    @Test
    void a_chosen_project_gets_one_point() {
        assertThat(votesAndPoints(of().chosen(2, "a", "b").chosen(1, "b"))).containsExactly("2/2", "3/3", "0/0");
    }

    @Test
    void a_ranked_project_gets_the_points_of_its_place() {
        assertThat(votesAndPoints(
                        of().points(TOP_THREE).ranked(2, "b", "a", "c").ranked(1, "c")))
                .containsExactly("2/4", "2/6", "3/5");
    }

    @Test
    void a_place_without_points_is_a_vote_without_points() {
        BallotForm onlyTheFirst = new BallotForm.PointsPerPlace(List.of(5));

        assertThat(votesAndPoints(of().points(onlyTheFirst).ranked(1, "a", "b")))
                .containsExactly("1/5", "1/0", "0/0");
    }

    @Test
    void a_ranking_under_a_form_without_places_is_a_choice() {
        assertThat(votesAndPoints(of().ranked(1, "b", "a"))).containsExactly("1/1", "1/1", "0/0");
    }

    @Test
    void own_points_count_as_given_and_naming_is_a_vote_also_for_zero() {
        Selection scored = new Selection.Scored(List.of(
                new Score(new ProjectId("a"), 7), new Score(new ProjectId("b"), 0), new Score(new ProjectId("c"), -2)));

        assertThat(votesAndPoints(of().points(new BallotForm.Scores(-2, 10)).ballots(2, scored)))
                .containsExactly("2/14", "2/0", "2/-4");
    }

    @Test
    void a_project_named_twice_counts_once_by_its_first_place() {
        assertThat(votesAndPoints(of().points(TOP_THREE).ranked(1, "a", "a", "b")))
                .containsExactly("1/3", "1/1", "0/0");
    }

    @Test
    void a_project_that_is_no_candidate_any_more_is_passed_over_and_keeps_its_place() {
        assertThat(votesAndPoints(of().points(TOP_THREE).ranked(1, "gone", "a")))
                .containsExactly("1/2", "0/0", "0/0");
    }

    private static ElectionBuilder of() {
        return ElectionBuilder.of(1).project("a", 1).project("b", 1).project("c", 1);
    }

    private static List<String> votesAndPoints(ElectionBuilder election) {
        Tally tally = Tally.of(election.election());
        return ids("a", "b", "c").stream()
                .map(project -> tally.votes(project) + "/" + tally.points(project))
                .toList();
    }
}
