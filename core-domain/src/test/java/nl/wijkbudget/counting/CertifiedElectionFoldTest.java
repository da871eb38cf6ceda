package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import org.junit.jupiter.api.Test;

class CertifiedElectionFoldTest {
    private static final RoundId ROUND = CountStory.CERTIFIED.round();
    private static final RoundPlanned PLANNED = new RoundPlanned(ROUND, new NeighbourhoodId("wijk"), "Ronde", "EUR");
    private static final VotingOpened OPENED = new VotingOpened(ROUND, CountStory.ELECTION.rulebook(), CountStory.HASH);
    private static final VotingClosed CLOSED = new VotingClosed(ROUND, false);

    @Test
    void a_certified_result_is_that_of_the_ballots_and_the_count_that_it_names() {
        CountedBallot ballot = CountStory.ELECTION.election().ballots().get(0);
        VoteCast cast = new VoteCast(ballot.ballot(), ROUND, CountStory.HASH, ballot.channel(), ballot.selection());
        assertThat(found(PLANNED, OPENED, cast, CLOSED, CountStory.COUNTED, CountStory.CERTIFIED))
                .contains(new CertifiedElection(
                        PLANNED,
                        new Election(CountStory.ELECTION.rulebook(), List.of(ballot)),
                        CountStory.COUNTED.outcome().standings()));
    }

    @Test
    void without_a_certified_result_there_is_none() {
        assertThat(found(PLANNED, OPENED, CLOSED, CountStory.COUNTED)).isEmpty();
        assertThat(found(PLANNED, OPENED, CLOSED, CountStory.CERTIFIED)).isEmpty();
    }

    private static Optional<CertifiedElection> found(Object... events) {
        CertifiedElectionFold fold = new CertifiedElectionFold(ROUND);
        for (int position = 0; position < events.length; position++) {
            fold.after(position, events[position]);
        }
        return fold.election();
    }
}
