package nl.wijkbudget.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.project.ProjectCommand.MergeProjects;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewNameTest {
    private static final String TAKEN = "nieuw";
    private static final ProjectId PROJECT = new ProjectId(TAKEN);
    private static final NeighbourhoodId PLACE = new NeighbourhoodId(TAKEN);
    private static final RoundId ROUND = new RoundId(TAKEN);
    private static final Proposal TREES = new Proposal(new ThemeId("groen"), "Bomen", "Tien bomen", false);

    static Stream<ThrowingCallable> thingsToMake() {
        return Stream.of(
                () -> new ProposeProject(PROJECT, ROUND, PLACE, TREES),
                () -> new MergeProjects(PROJECT, List.of(new ProjectId("a"), new ProjectId("b")), TREES),
                () -> new PlanRound(ROUND, PLACE, "Ronde", "EUR"),
                () -> new EstablishNeighbourhood(PLACE, "Wijk", 0));
    }

    @ParameterizedTest
    @MethodSource("thingsToMake")
    void nothing_new_is_called_as_the_form_for_it(ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("A new \\w+ cannot have the id 'nieuw': that is the address of the form for one");
    }

    @Test
    void what_is_called_so_already_can_still_be_read() {
        assertThat(PROJECT).hasToString("project:nieuw");
        assertThat(ROUND).hasToString("round:nieuw");
        assertThat(PLACE).hasToString("neighbourhood:nieuw");
    }
}
