package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator who rewrites the log and signs it anew, as if it had always been so. */
class RewrittenStoryTest {
    @TempDir
    Path directory;

    @Test
    void a_ballot_with_another_choice_does_not_lead_to_the_result() throws IOException {
        assertThat(rewritten("VoteCast", "\"tuin\",\"bank\"", "\"kast\",\"bank\""))
                .contains("#14 counting.VotesCounted: differs");
    }

    @Test
    void a_ballot_that_holds_more_than_the_form_allows_is_named() throws IOException {
        assertThat(rewritten("VoteCast", "\"tuin\",\"bank\"", "\"tuin\",\"bank\",\"kast\""))
                .contains("#7 ballot.VoteCast: not-allowed");
    }

    @Test
    void a_ballot_under_other_rules_is_named() throws IOException {
        assertThat(rewritten("VoteCast", "\"rulebook\":\"", "\"rulebook\":\"0"))
                .contains("#7 ballot.VoteCast: other-rulebook");
    }

    @Test
    void another_winner_is_not_that_of_the_recount() throws IOException {
        assertThat(rewritten("VotesCounted", "\"funded\":true", "\"funded\":false"))
                .contains("#14 counting.VotesCounted: differs");
    }

    @Test
    void another_price_is_not_that_of_the_hash() throws IOException {
        assertThat(rewritten("VotingOpened", "\"price\":120000", "\"price\":120001"))
                .contains("#6 round.VotingOpened: hash");
    }

    @Test
    void rules_that_were_not_adopted_are_named() throws IOException {
        assertThat(rewritten("RulebookAdopted", "\"top\":2", "\"top\":3")).contains("#6 round.VotingOpened: differs");
    }

    @Test
    void an_agenda_in_another_order_is_not_that_of_the_result() throws IOException {
        assertThat(rewritten("AgendaDrafted", "\"votes\":3", "\"votes\":4"))
                .contains("#17 agenda.AgendaDrafted: differs");
    }

    @Test
    void an_agenda_that_skips_a_project_without_a_decision_is_named() throws IOException {
        List<Evidence.Leaf> leaves = Evidence.leaves();
        leaves.removeIf(leaf -> leaf.kind().equals("ItemDeferred"));
        assertThat(faults(leaves)).contains("#18 agenda.AgendaAdopted: differs");
    }

    @Test
    void money_out_of_nothing_is_named() throws IOException {
        assertThat(rewritten("ContributionReceived", "\"amount\":-600000", "\"amount\":-500000"))
                .contains("#23 ledger.ContributionReceived: I1");
    }

    @Test
    void more_than_was_adopted_is_named() throws IOException {
        assertThat(rewritten("BudgetAllocated", "120000", "120001"))
                .contains("#24 ledger.BudgetAllocated: over-the-price");
    }

    @Test
    void an_allocation_that_cites_no_adopted_agenda_is_named() throws IOException {
        assertThat(rewritten("BudgetAllocated", "\"project\":\"bank\"", "\"project\":\"kastje\""))
                .contains("#24 ledger.BudgetAllocated: I10");
    }

    @Test
    void a_reversal_of_another_amount_is_named() throws IOException {
        assertThat(rewritten("TransactionReversed", "90000", "80000"))
                .contains("#27 ledger.TransactionReversed: shape");
    }

    @Test
    void a_ballot_after_the_closing_is_named() throws IOException {
        List<Evidence.Leaf> leaves = Evidence.leaves();
        leaves.add(13, leaves.remove(7));
        assertThat(faults(leaves)).contains("#13 ballot.VoteCast: outside-the-window");
    }

    @Test
    void a_dropped_event_leaves_a_hole() throws IOException {
        List<Evidence.Leaf> leaves = Evidence.leaves();
        leaves.removeIf(leaf -> leaf.kind().equals("FundsCommitted"));
        leaves.removeIf(leaf -> leaf.kind().equals("ProjectSupported"));
        assertThat(faults(leaves)).anyMatch(fault -> fault.endsWith(": hole"));
    }

    @Test
    void a_rewritten_log_has_another_root_than_the_one_that_someone_kept() throws IOException {
        List<Evidence.Leaf> leaves = Evidence.leaves();
        Path kept = Evidence.checkpoint(leaves, directory.resolve("kept"));
        leaves.set(0, leaves.get(0).saying(leaves.get(0).payload().replace("1200", "1201")));
        Path bundle = Evidence.bundle(leaves, directory.resolve("bundle"));
        assertThat(Verdict.of(bundle).faults()).isEmpty();
        assertThat(Verdict.of(bundle, kept).faults()).containsExactly(kept + ": other-root");
    }

    private List<String> rewritten(String kind, String from, String to) throws IOException {
        List<Evidence.Leaf> leaves = new ArrayList<>();
        boolean changed = false;
        for (Evidence.Leaf leaf : Evidence.leaves()) {
            boolean here =
                    !changed && leaf.kind().equals(kind) && leaf.payload().contains(from);
            leaves.add(here ? leaf.saying(leaf.payload().replace(from, to)) : leaf);
            changed |= here;
        }
        assertThat(changed).isTrue();
        return faults(leaves);
    }

    private List<String> faults(List<Evidence.Leaf> leaves) throws IOException {
        return Verdict.of(Evidence.bundle(leaves, directory.resolve("rewritten")))
                .faults();
    }
}
