package nl.wijkbudget.ballot.command;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.ballot.PaperSheet;
import nl.wijkbudget.ballot.TableCommand.EnterTableVotes;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.TableId;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ballots of the desk go in as they were marked; those of voters are in the tests of voting codes. */
@WithDoors
class BallotDoorTest {
    private static final RulebookHash RULEBOOK = new RulebookHash("ab".repeat(32));
    private static final Selection CHOICE = new Selection.Chosen(List.of(new ProjectId("speeltuin")));

    private final Doors doors;

    @Autowired
    BallotDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_enter_paper_votes() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/papieren-stapels", """
                {'batch': 'stapel-1', 'rulebook': '%s',
                 'sheets': [{'number': 1, 'selection': {'kind': 'chosen', 'projects': ['speeltuin']}}]}""".formatted("ab".repeat(32)));

        assertThat(doors.sentBy(request))
                .isEqualTo(new EnterPaperVotes(
                        new PaperBatchId("stapel-1"), ROUND, RULEBOOK, List.of(new PaperSheet(1, CHOICE))));
    }

    @Test
    void a_stack_that_nobody_typed_a_second_time_is_not_compared() {
        var request = doors.post(
                "/rondes/voorbeeldwijk-2026/stapelcontroles",
                "{'batch': 'stapel-1', 'rulebook': '%s', 'first': '1', 'second': ' '}".formatted("ab".repeat(32)));

        assertThat(request).hasStatus(400);
    }

    @Test
    void sends_enter_table_votes() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/tafels", """
                {'table': 'avond-1-tafel-2', 'rulebook': '%s', 'people': 5,
                 'selection': {'kind': 'chosen', 'projects': ['speeltuin']}}""".formatted("ab".repeat(32)));

        assertThat(doors.sentBy(request))
                .isEqualTo(new EnterTableVotes(new TableId("avond-1-tafel-2"), ROUND, RULEBOOK, 5, CHOICE));
    }
}
