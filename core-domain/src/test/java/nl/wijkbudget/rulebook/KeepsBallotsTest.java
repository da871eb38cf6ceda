package nl.wijkbudget.rulebook;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.rulebook.SampleVote.BENCH_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.GREEN_POT;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;
import static nl.wijkbudget.rulebook.SampleVote.SUBMITTED;
import static nl.wijkbudget.rulebook.SampleVote.draft;
import static nl.wijkbudget.rulebook.SampleVote.rulebook;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.money.Money;
import org.junit.jupiter.api.Test;

class KeepsBallotsTest {
    private static final Rulebook WITHOUT_BENCH = DRAFT.freeze(List.of(GARDEN_STANDS, LIBRARY_STANDS), "EUR");

    @Test
    void keeps_ballots_when_a_title_changes_or_a_candidate_is_added() {
        Candidate renamed = new Candidate(GARDEN, "Tuin", GREEN, Money.of(4_000), GREEN_POT, SUBMITTED);
        Rulebook amended = DRAFT.freeze(List.of(BENCH_STANDS, LIBRARY_STANDS, renamed), "EUR");
        assertThat(amended.keepsBallotsOf(WITHOUT_BENCH)).isTrue();
    }

    @Test
    void loses_ballots_when_a_candidate_leaves() {
        assertThat(WITHOUT_BENCH.keepsBallotsOf(RULEBOOK)).isFalse();
    }

    @Test
    void loses_ballots_when_a_price_changes() {
        Candidate dearer = new Candidate(GARDEN, "Buurttuin", GREEN, Money.of(4_001), GREEN_POT, SUBMITTED);
        Rulebook amended = DRAFT.freeze(List.of(dearer, LIBRARY_STANDS, BENCH_STANDS), "EUR");
        assertThat(amended.keepsBallotsOf(RULEBOOK)).isFalse();
    }

    @Test
    void loses_ballots_when_the_form_changes() {
        assertThat(rulebook(new BallotForm.Approval(0, 2)).keepsBallotsOf(RULEBOOK))
                .isFalse();
    }

    @Test
    void loses_ballots_with_a_limit_per_theme_when_a_theme_changes() {
        Candidate moved = new Candidate(GARDEN, "Buurttuin", TOGETHER, Money.of(4_000), GREEN_POT, SUBMITTED);
        List<Candidate> amended = List.of(moved, LIBRARY_STANDS, BENCH_STANDS);
        BallotForm perTheme = new BallotForm.ApprovalPerTheme(1, 0);
        assertThat(draft(perTheme).freeze(amended, "EUR").keepsBallotsOf(rulebook(perTheme)))
                .isFalse();
        assertThat(DRAFT.freeze(amended, "EUR").keepsBallotsOf(RULEBOOK)).isTrue();
    }
}
