package nl.wijkbudget.agenda;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.agenda.AgendaStory.COUNT;
import static nl.wijkbudget.agenda.AgendaStory.ELECTION;
import static nl.wijkbudget.agenda.AgendaStory.RESULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.wijkbudget.agenda.AgendaRefusal.ResultIsNotCertified;
import nl.wijkbudget.counting.BallotsCounted;
import nl.wijkbudget.counting.CountProfile;
import nl.wijkbudget.counting.CountRejected;
import nl.wijkbudget.counting.ElectionBuilder;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.counting.RulebookHistory;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.RulebookHash;
import org.junit.jupiter.api.Test;

class CertifiedResultTest {
    private static final RulebookHash COUNTED_BY = new RulebookHash("b".repeat(64));
    private static final RulebookHash EARLIER = new RulebookHash("a".repeat(64));
    private static final CountProfile COUNTED = CountProfile.of(new VotesCounted(
            COUNT,
            ROUND,
            COUNTED_BY,
            new BallotsCounted(Map.of(), 0, 9, "0".repeat(64)),
            "wijkbudget-count-2",
            null,
            ELECTION.count()));
    private static final RoundProfile PLANNED =
            RoundProfile.of(new RoundPlanned(ROUND, WIJK, "Voorbeeldwijk 2026", "EUR"));
    private static final RulebookHistory RULEBOOKS = RulebookHistory.EMPTY
            .after(new VotingOpened(ROUND, ElectionBuilder.of(1).rulebook(), EARLIER))
            .after(new RulebookAmended(ROUND, ELECTION.rulebook(), COUNTED_BY, EARLIER, CastBallots.STAY_VALID));

    @Test
    void comes_with_the_rulebook_it_was_counted_by() {
        CountProfile certified = COUNTED.after(new ResultCertified(COUNT, ROUND));

        assertThat(CertifiedResult.of(certified, PLANNED, RULEBOOKS)).isEqualTo(RESULT);
    }

    @Test
    void is_refused_while_nobody_certified_it() {
        assertNotCertified(COUNTED);
        assertNotCertified(COUNTED.after(new CountRejected(COUNT, ROUND)));
    }

    private static void assertNotCertified(CountProfile count) {
        assertThatThrownBy(() -> CertifiedResult.of(count, PLANNED, RULEBOOKS))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.refusal()).isEqualTo(new ResultIsNotCertified(COUNT)));
    }
}
