package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.ids;
import static nl.wijkbudget.counting.Outcomes.standing;
import static nl.wijkbudget.counting.Outcomes.standings;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rulebook.TieRule;
import org.junit.jupiter.api.Test;

class TieRuleTest {
    @Test
    void a_shared_rank_passes_over_as_many_ranks_and_has_one_margin() {
        assertThat(standings(tiedFor(TieRule.SHARED_RANK)))
                .containsExactly(
                        standing(1, "B", 3, 20, true, 2L),
                        standing(1, "a", 3, 20, true, 2L),
                        standing(1, "c", 3, 10, true, 2L),
                        standing(4, "d", 1, 5, true, null));
    }

    @Test
    void the_lower_cost_comes_first_and_then_the_project_id() {
        assertThat(standings(tiedFor(TieRule.LOWER_COST)))
                .containsExactly(
                        standing(1, "c", 3, 10, true, 0L),
                        standing(2, "B", 3, 20, true, 0L),
                        standing(3, "a", 3, 20, true, 2L),
                        standing(4, "d", 1, 5, true, null));
    }

    @Test
    void the_earlier_submission_comes_first() {
        assertThat(standings(tiedFor(TieRule.EARLIER_SUBMISSION)))
                .containsExactly(
                        standing(1, "a", 3, 20, true, 0L),
                        standing(2, "c", 3, 10, true, 0L),
                        standing(3, "B", 3, 20, true, 2L),
                        standing(4, "d", 1, 5, true, null));
    }

    @Test
    void project_ids_compare_by_code_point_with_capitals_first() {
        assertThat(standings(tiedFor(TieRule.PROJECT_ID)))
                .containsExactly(
                        standing(1, "B", 3, 20, true, 0L),
                        standing(2, "a", 3, 20, true, 0L),
                        standing(3, "c", 3, 10, true, 2L),
                        standing(4, "d", 1, 5, true, null));
    }

    @Test
    void a_lot_drawn_after_closing_comes_in_its_own_order() {
        assertThat(standings(tied().drawn("d", "c", "a", "B").count()))
                .isEqualTo(standings(tied().lot("d", "c", "a", "B").count()));
        assertThat(tied().drawn("d", "c", "a", "B").count().ties())
                .containsExactly(new Tie(Fraction.of(3), ids("c", "a", "B"), TieRule.COMMITTED_LOT, false));
    }

    @Test
    void the_lot_comes_in_its_own_order() {
        assertThat(standings(tied().lot("d", "c", "a", "B").count()))
                .containsExactly(
                        standing(1, "c", 3, 10, true, 0L),
                        standing(2, "a", 3, 20, true, 0L),
                        standing(3, "B", 3, 20, true, 2L),
                        standing(4, "d", 1, 5, true, null));
    }

    @Test
    void a_tie_is_shown_also_where_a_rule_broke_it() {
        assertThat(tiedFor(TieRule.LOWER_COST).ties())
                .containsExactly(new Tie(Fraction.of(3), ids("c", "B", "a"), TieRule.LOWER_COST, false));
    }

    @Test
    void a_rank_shared_by_all_has_no_next() {
        assertThat(standings(ElectionBuilder.of(30)
                        .ties(TieRule.SHARED_RANK)
                        .project("a", 20)
                        .project("b", 20)
                        .chosen(1, "a", "b")
                        .count()))
                .containsExactly(standing(1, "a", 1, 20, true, null), standing(1, "b", 1, 20, false, null));
    }

    private static Outcome tiedFor(TieRule rule) {
        return tied().ties(rule).count();
    }

    private static ElectionBuilder tied() {
        return ElectionBuilder.of(100)
                .project("a", 20)
                .project("c", 10)
                .project("B", 20)
                .project("d", 5)
                .chosen(3, "a", "B", "c")
                .chosen(1, "d");
    }
}
