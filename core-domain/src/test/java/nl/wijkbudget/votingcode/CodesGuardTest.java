package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.votingcode.CodeStory.BATCH;
import static nl.wijkbudget.votingcode.CodeStory.DIGEST;
import static nl.wijkbudget.votingcode.CodeStory.ISSUED;
import static nl.wijkbudget.votingcode.CodeStory.OTHER_ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundIsPastVoting;
import org.junit.jupiter.api.Test;

class CodesGuardTest {
    private static final CodesGuard CLOSED = CodesGuard.EMPTY.after(new VotingClosed(ROUND, false));

    @Test
    void lets_codes_in_until_the_vote_closes() {
        assertThat(CodesGuard.EMPTY.objection(ISSUED)).isNull();
        assertThat(CLOSED.objection(ISSUED)).isEqualTo(new RoundIsPastVoting(ROUND, Phase.COUNTING));
        assertThat(CLOSED.objection(new CodeReplaced(ROUND, 1, 2)))
                .isEqualTo(new RoundIsPastVoting(ROUND, Phase.COUNTING));
    }

    @Test
    void lets_none_in_once_the_round_was_abandoned() {
        assertThat(CodesGuard.EMPTY.after(new RoundAbandoned(ROUND)).objection(ISSUED))
                .isEqualTo(new RoundIsPastVoting(ROUND, Phase.ABANDONED));
    }

    @Test
    void says_nothing_of_other_rounds_and_other_events() {
        assertThat(CLOSED.objection(new CodesIssued(OTHER_ROUND, BATCH, 1, 1, DIGEST, 1)))
                .isNull();
        assertThat(CLOSED.objection(new CodeVoided(ROUND, 1))).isNull();
    }

    @Test
    void stays_as_it_is_for_what_it_does_not_learn_from() {
        assertThat(CLOSED.after(ISSUED)).isSameAs(CLOSED);
    }
}
