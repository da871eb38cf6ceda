package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.CUMULATIVE;
import static nl.wijkbudget.pabulib.Sample.accepted;
import static nl.wijkbudget.pabulib.Sample.changed;
import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.faults;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BallotsTest {
    @Test
    void points_stand_beside_their_projects_exactly_as_given() {
        String scoring = changed(CUMULATIVE, "cumulative", "scoring").replace("3,2", "-0.50, 12");
        assertThat(accepted(scoring).votes())
                .containsExactly(
                        new PabulibBallot(
                                "v",
                                List.of("p", "q"),
                                List.of(new BigDecimal("-0.50"), new BigDecimal("12")),
                                Map.of()),
                        new PabulibBallot("w", List.of("q"), List.of(new BigDecimal("5")), Map.of()));
    }

    @Test
    void points_are_just_another_column_where_nobody_gives_points() {
        assertThat(accepted(changed(CUMULATIVE, "cumulative", "approval")).votes())
                .containsExactly(
                        new PabulibBallot("v", List.of("p", "q"), List.of(), Map.of("points", "3,2")),
                        new PabulibBallot("w", List.of("q"), List.of(), Map.of("points", "5")));
    }

    @Test
    void an_empty_ballot_is_a_ballot() {
        assertThat(accepted(with("v;p,q", "v;").replace("w;q", "w;None")).votes())
                .containsExactly(
                        new PabulibBallot("v", List.of(), List.of(), Map.of()),
                        new PabulibBallot("w", List.of(), List.of(), Map.of()));
    }

    @Test
    void a_repeated_project_counts_once_with_its_first_points() {
        String text = changed(CUMULATIVE, "p,q;3,2", "p,q,p;3,2,1");
        assertThat(accepted(text).votes().get(0))
                .isEqualTo(new PabulibBallot(
                        "v", List.of("p", "q"), List.of(new BigDecimal("3"), new BigDecimal("2")), Map.of()));
        assertThat(faults(text)).containsExactly(fault(20, 3, FaultCode.BALLOT_HAS_A_PROJECT_TWICE, "p"));
    }

    @Test
    void unknown_projects_are_refused_each() {
        assertThat(faults(with("v;p,q", "v; p,x,,Q")))
                .containsExactly(
                        fault(20, 4, FaultCode.PROJECT_IS_UNKNOWN, "x"),
                        fault(20, 4, FaultCode.PROJECT_IS_UNKNOWN, ""),
                        fault(20, 4, FaultCode.PROJECT_IS_UNKNOWN, "Q"));
    }

    @Test
    void a_voter_has_one_ballot_and_a_name() {
        assertThat(faults(with("w;q", "v;q"))).containsExactly(fault(21, 1, FaultCode.VOTER_VOTED_ALREADY, "v"));
        assertThat(faults(with("w;q", ";q"))).containsExactly(fault(21, 1, FaultCode.VOTER_ID_IS_EMPTY));
    }

    @Test
    void each_project_needs_points_that_are_a_number() {
        assertThat(faults(changed(CUMULATIVE, "3,2", "3").replace("w;q;5", "w;q;five")))
                .containsExactly(
                        fault(20, 7, FaultCode.POINTS_DIFFER_FROM_PROJECTS, 1, 2),
                        fault(21, 5, FaultCode.POINTS_ARE_MALFORMED, "five"));
    }

    @Test
    void points_need_a_column() {
        assertThat(faults(with("approval", "scoring")))
                .containsExactly(fault(19, 1, FaultCode.COLUMN_IS_MISSING, "VOTES", "points"));
    }
}
