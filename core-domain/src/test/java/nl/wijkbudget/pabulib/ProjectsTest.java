package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.accepted;
import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.faults;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectsTest {
    private static final String ROWS = "project_id;cost\np;600\nq;400\n";

    @Test
    void every_column_finds_its_place_under_any_of_its_names() {
        PabulibFile file = accepted(with(ROWS, """
                name;categories;project_id;beneficiaries;cost;votes;score;selected;neighbourhood;lat
                Tuin;groen, kunst;p;jeugd;600.0;1;7,5;2;Oost;53.2
                None;None;q;;400;2.0;;1;;None
                """));
        assertThat(file.projects())
                .containsExactly(
                        new PabulibProject(
                                "p",
                                new Amount("600.0", 60_000),
                                "Tuin",
                                List.of("groen", "kunst"),
                                List.of("jeugd"),
                                1,
                                new BigDecimal("7.5"),
                                2,
                                Map.of("neighborhood", "Oost", "lat", "53.2")),
                        new PabulibProject(
                                "q",
                                new Amount("400", 40_000),
                                null,
                                List.of(),
                                List.of(),
                                2,
                                null,
                                1,
                                Map.of("neighborhood", "", "lat", "None")));
        assertThat(file.projects()).extracting(PabulibProject::isSelectedByRule).containsExactly(false, true);
    }

    @Test
    void each_project_has_an_id_of_its_own() {
        assertThat(faults(with("num_projects;2", "num_projects;6")
                        .replace("q;400\n", "q;400\np;1\n;2\nNone;3\n\"a,b\";4\n")))
                .containsExactly(
                        fault(18, 1, FaultCode.PROJECT_IS_THERE_TWICE, "p"),
                        fault(19, 1, FaultCode.PROJECT_ID_IS_EMPTY),
                        fault(20, 1, FaultCode.PROJECT_ID_IS_EMPTY),
                        fault(21, 1, FaultCode.PROJECT_ID_HAS_A_COMMA, "a,b"));
    }

    @Test
    void a_bad_cost_is_pointed_at_and_ballots_are_not_blamed_for_it() {
        assertThat(faults(with("p;600", "p;  six").replace("q;400", "q;4.005")))
                .containsExactly(
                        fault(16, 5, FaultCode.AMOUNT_IS_MALFORMED, "six"),
                        fault(17, 3, FaultCode.AMOUNT_IS_MALFORMED, "4.005"));
    }

    @Test
    void bad_results_are_pointed_at() {
        assertThat(faults(with(ROWS, "project_id;cost;votes;score;selected\np;600;-1;x;yes\nq;400;;;\n")))
                .containsExactly(
                        fault(16, 7, FaultCode.WHOLE_NUMBER_IS_MALFORMED, "-1"),
                        fault(16, 10, FaultCode.NUMBER_IS_MALFORMED, "x"),
                        fault(16, 12, FaultCode.WHOLE_NUMBER_IS_MALFORMED, "yes"));
    }
}
