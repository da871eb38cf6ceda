package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.CUMULATIVE;
import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.accepted;
import static nl.wijkbudget.pabulib.Sample.changed;
import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.faults;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ballots beyond the limits of their own election are kept, with a warning. */
class BallotLimitsTest {
    private static String limited(String text, String limit) {
        return changed(text, "date_end;2026\n", "date_end;2026\n" + limit + "\n");
    }

    @Test
    void beyond_the_limit_is_kept() {
        String text = limited(VALID, "max_length;1");
        assertThat(accepted(text).votes()).isEqualTo(accepted(VALID).votes());
        assertThat(faults(text)).containsExactly(fault(21, 3, FaultCode.BALLOT_HAS_TOO_MANY_PROJECTS, 2, 1));
    }

    @Test
    void exactly_the_limit_is_no_fault() {
        assertThat(faults(limited(VALID, "min_length;1\nmax_length;2\nmax_sum_cost;1000")))
                .isEmpty();
        assertThat(faults(limited(CUMULATIVE, "min_points;2\nmax_points;5\nmin_sum_points;5\nmax_sum_points;5")))
                .isEmpty();
    }

    @Test
    void too_few_projects() {
        assertThat(faults(limited(VALID, "min_length;2")))
                .containsExactly(fault(22, 3, FaultCode.BALLOT_HAS_TOO_FEW_PROJECTS, 1, 2));
    }

    @Test
    void one_too_many_where_voters_choose_one() {
        assertThat(faults(with("approval", "choose-1")))
                .containsExactly(fault(20, 3, FaultCode.BALLOT_HAS_TOO_MANY_PROJECTS, 2, 1));
    }

    @Test
    void too_dear() {
        assertThat(faults(limited(VALID, "max_sum_cost;999,99")))
                .containsExactly(fault(21, 3, FaultCode.BALLOT_COSTS_TOO_MUCH, 100_000, 99_999));
    }

    @Test
    void points_beyond_each_limit() {
        assertThat(faults(limited(CUMULATIVE, "max_points;4")))
                .containsExactly(fault(22, 5, FaultCode.POINTS_ARE_TOO_HIGH, 5, 4));
        assertThat(faults(limited(CUMULATIVE, "min_points;2.5")))
                .containsExactly(fault(21, 7, FaultCode.POINTS_ARE_TOO_LOW, 2, "2.5"));
        assertThat(faults(limited(changed(CUMULATIVE, "w;q;5", "w;q;6"), "max_sum_points;5")))
                .containsExactly(fault(22, 5, FaultCode.BALLOT_HAS_TOO_MANY_POINTS, 6, 5));
        assertThat(faults(limited(changed(CUMULATIVE, "w;q;5", "w;q;4"), "min_sum_points;5")))
                .containsExactly(fault(22, 5, FaultCode.BALLOT_HAS_TOO_FEW_POINTS, 4, 5));
    }

    @Test
    void points_that_add_up_are_not_negative() {
        assertThat(faults(changed(CUMULATIVE, "w;q;5", "w;q;-5")))
                .containsExactly(fault(21, 5, FaultCode.POINTS_ARE_TOO_LOW, -5, 0));
    }
}
