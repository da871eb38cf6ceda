package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.approval.ApprovalStory.RULE;
import static nl.wijkbudget.approval.ApprovalStory.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsNeeded;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.AccountId;
import nl.wijkbudget.ledger.AllocationReleased;
import nl.wijkbudget.ledger.LedgerOpened;
import nl.wijkbudget.ledger.Posting;
import nl.wijkbudget.ledger.Transaction;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.RoundPlanned;
import org.junit.jupiter.api.Test;

class FourEyesGuardTest {
    private static final LedgerOpened BOOKS = new LedgerOpened(LedgerId.of(WIJK), WIJK, "EUR");
    private static final RoundPlanned PLANNED = new RoundPlanned(ROUND, WIJK, "Ronde", "EUR");
    private static final FourEyesSet RESULTS = new FourEyesSet(WIJK, Set.of(Matter.CERTIFICATION), null);
    private static final ResultCertified CERTIFIED = new ResultCertified(new CountId("telling-1"), ROUND);

    @Test
    void lets_everything_in_before_anything_came_under_four_eyes() {
        assertThat(after(BOOKS, PLANNED).objection(CERTIFIED, ORGANISER)).isNull();
        assertThat(after(BOOKS, PLANNED).objection(RESULTS, ORGANISER)).isNull();
    }

    @Test
    void stops_what_would_stand_after_that_without_approval() {
        assertThat(after(PLANNED, RESULTS).objection(CERTIFIED, ORGANISER))
                .isEqualTo(new ApprovalIsNeeded(WIJK, Matter.CERTIFICATION));
        assertThat(after(PLANNED, RESULTS).objection(RULE, ORGANISER))
                .isEqualTo(new ApprovalIsNeeded(WIJK, Matter.FOUR_EYES));
    }

    @Test
    void lets_in_what_names_its_approval() {
        assertThat(after(PLANNED, RESULTS).objection(CERTIFIED, ORGANISER.approvedAs(SUBMISSION)))
                .isNull();
    }

    @Test
    void minds_the_limit() {
        assertThat(after(BOOKS, RULE).objection(released(250), ORGANISER)).isNull();
        assertThat(after(BOOKS, RULE).objection(released(251), ORGANISER))
                .isEqualTo(new ApprovalIsNeeded(WIJK, Matter.MONEY));
    }

    @Test
    void goes_by_what_holds_now() {
        assertThat(after(PLANNED, RESULTS, RULE).objection(CERTIFIED, ORGANISER))
                .isNull();
    }

    @Test
    void knows_the_neighbourhood_of_every_ledger_and_round() {
        assertThat(after(RESULTS).objection(CERTIFIED, ORGANISER)).isNull();
    }

    private static AllocationReleased released(long euros) {
        return new AllocationReleased(
                LedgerId.of(WIJK),
                new AllocationId("tuin-1"),
                Money.of(euros),
                new Transaction(
                        new TransactionId("vrij"),
                        List.of(
                                new Posting(new AccountId("allocation:tuin-1"), Money.of(-euros)),
                                new Posting(new AccountId("fund:wijkdeal:*:*"), Money.of(euros))),
                        "allocation:tuin-1"));
    }

    private static FourEyesGuard after(Object... events) {
        FourEyesGuard guard = FourEyesGuard.EMPTY;
        for (Object event : events) {
            guard = guard.after(event);
        }
        return guard;
    }
}
