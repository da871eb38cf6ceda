package nl.wijkbudget.ballot.command;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.ballot.BallotCommand.WithdrawVote;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.ballot.PaperSheet;
import nl.wijkbudget.ballot.TableCommand.EnterTableVotes;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.TableId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Ballots go in as they were marked, and nothing goes in with them. */
@WithDoors
class BallotDoorTest {
    private static final BallotId BALLOT = BallotId.of(ROUND, new VoterId("stemrecht-7"));
    private static final RulebookHash RULEBOOK = new RulebookHash("ab".repeat(32));
    private static final Selection CHOICE = new Selection.Chosen(List.of(new ProjectId("speeltuin")));
    private static final String MARKED = """
            {'voter': 'stemrecht-7', 'rulebook': '%s', 'channel': 'ONLINE',
             'selection': {'kind': 'chosen', 'projects': ['speeltuin']}}""".formatted("ab".repeat(32));

    private final Doors doors;

    @Autowired
    BallotDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_cast_vote() {
        var request = doors.anonymous(HttpMethod.POST, "/rondes/voorbeeldwijk-2026/stembiljetten", MARKED);

        assertThat(doors.sentBy(request)).isEqualTo(new CastVote(BALLOT, ROUND, RULEBOOK, Channel.ONLINE, CHOICE));
    }

    @Test
    void sends_withdraw_vote() {
        var request = doors.anonymous(
                HttpMethod.POST, "/rondes/voorbeeldwijk-2026/stemintrekkingen", "{'voter': 'stemrecht-7'}");

        assertThat(doors.sentBy(request)).isEqualTo(new WithdrawVote(BALLOT, ROUND));
    }

    @Test
    void sends_nobody_along_with_a_ballot_even_when_a_header_names_someone() {
        var request = doors.anonymous(HttpMethod.POST, "/rondes/voorbeeldwijk-2026/stembiljetten", MARKED)
                .headers(Doors.by(Wijk.RESIDENT));

        assertThat(doors.metaDataOf(request)).isEmpty();
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
    void sends_enter_table_votes() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/tafels", """
                {'table': 'avond-1-tafel-2', 'rulebook': '%s', 'people': 5,
                 'selection': {'kind': 'chosen', 'projects': ['speeltuin']}}""".formatted("ab".repeat(32)));

        assertThat(doors.sentBy(request))
                .isEqualTo(new EnterTableVotes(new TableId("avond-1-tafel-2"), ROUND, RULEBOOK, 5, CHOICE));
    }

    @Test
    void reads_tokens_for_themes() {
        var request = doors.anonymous(
                HttpMethod.POST, "/rondes/voorbeeldwijk-2026/stembiljetten", """
                {'voter': 'stemrecht-7', 'rulebook': '%s', 'channel': 'ONLINE',
                 'selection': {'kind': 'tokens', 'shares': [{'theme': 'verkeer', 'tokens': 4}]}}""".formatted("ab".repeat(32)));

        assertThat(doors.sentBy(request))
                .isEqualTo(new CastVote(
                        BALLOT,
                        ROUND,
                        RULEBOOK,
                        Channel.ONLINE,
                        new Selection.Divided(List.of(new Selection.Share(new ThemeId("verkeer"), 4)))));
    }
}
