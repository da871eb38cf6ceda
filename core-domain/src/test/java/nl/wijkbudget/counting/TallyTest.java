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
    void own_points_count_as_given_and_naming_is_a_vote_also_for_zero() {
        Selection scored = new Selection.Scored(List.of(
                new Score(new ProjectId("a"), 7), new Score(new ProjectId("b"), 0), new Score(new ProjectId("c"), -2)));

        assertThat(votesAndPoints(of().points(new BallotForm.Scores(-2, 10)).ballots(2, scored)))
                .containsExactly("2/14", "2/0", "2/-4");
    }

    @Test
    void an_empty_ballot_adds_nothing() {
        assertThat(votesAndPoints(of().chosen(3))).containsExactly("0/0", "0/0", "0/0");
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
