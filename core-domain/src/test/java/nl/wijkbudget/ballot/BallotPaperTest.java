package nl.wijkbudget.ballot;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.ballot.BallotStory.ABANDONED;
import static nl.wijkbudget.ballot.BallotStory.AMENDED;
import static nl.wijkbudget.ballot.BallotStory.BALLOTS_STAY;
import static nl.wijkbudget.ballot.BallotStory.CAST_AGAIN;
import static nl.wijkbudget.ballot.BallotStory.CLOSED;
import static nl.wijkbudget.ballot.BallotStory.NEW_HASH;
import static nl.wijkbudget.ballot.BallotStory.OPENED;
import static nl.wijkbudget.ballot.BallotStory.PLANNED;
import static nl.wijkbudget.ballot.BallotStory.paper;
import static nl.wijkbudget.ballot.BallotStory.papers;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BallotPaperTest {
    @Test
    void starts_with_the_frozen_rulebook() {
        assertThat(BallotPaper.of(WIJK, OPENED)).isEqualTo(paper());
        assertThat(papers().of(ROUND)).isEqualTo(paper());
    }

    @Test
    void keeps_ballots_under_both_rulebooks_when_they_stay_valid() {
        assertThat(papers(BALLOTS_STAY).of(ROUND))
                .isEqualTo(new BallotPaper(ROUND, WIJK, AMENDED, NEW_HASH, Set.of(HASH, NEW_HASH), false));
    }

    @Test
    void keeps_only_ballots_under_the_new_rulebook_when_they_must_be_cast_again() {
        assertThat(papers(CAST_AGAIN).of(ROUND))
                .isEqualTo(new BallotPaper(ROUND, WIJK, AMENDED, NEW_HASH, Set.of(NEW_HASH), false));
    }

    @Test
    void is_closed_with_the_vote_or_with_the_round() {
        BallotPaper closed = new BallotPaper(ROUND, WIJK, RULEBOOK, HASH, Set.of(HASH), true);
        assertThat(paper().after(CLOSED)).isEqualTo(closed);
        assertThat(paper().after(ABANDONED)).isEqualTo(closed);
    }

    @Test
    void other_events_leave_it_as_it_is() {
        assertThat(paper().after(PLANNED)).isEqualTo(paper());
    }
}
