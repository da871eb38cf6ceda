package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.ledger.Kas.AGENDA;
import static nl.wijkbudget.ledger.Kas.ALLOCATION;
import static nl.wijkbudget.ledger.Kas.BECAUSE;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.KITCHEN;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.RENEWAL;
import static nl.wijkbudget.ledger.Kas.RENEWAL_OPENED;
import static nl.wijkbudget.ledger.Kas.fixture;
import static nl.wijkbudget.ledger.Kas.line;
import static nl.wijkbudget.ledger.Kas.received;
import static nl.wijkbudget.ledger.Kas.transaction;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.ledger.LedgerRefusal.AmountIsNotPositive;
import nl.wijkbudget.ledger.LedgerRefusal.FundIsTooSmall;
import nl.wijkbudget.ledger.LedgerRefusal.FundIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.SameFund;
import nl.wijkbudget.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class TransferFundsTest {
    private static final Earmark FOR_GREEN = new Earmark(GREEN, null);
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void moves_money_of_one_earmark_to_another_fund() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE))
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(200)),
                        BECAUSE.toMetaData())
                .expectEvents(new FundsTransferred(
                        LEDGER,
                        DEAL,
                        RENEWAL,
                        FOR_GREEN,
                        Money.of(200),
                        transaction(
                                "over",
                                "fund:wijkdeal",
                                line("fund:wijkdeal:groen:*", -200),
                                line("fund:wijkvernieuwing:groen:*", 200))));
    }

    @Test
    void keeps_the_earmark_in_the_other_fund() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE),
                        new FundsTransferred(
                                LEDGER,
                                DEAL,
                                RENEWAL,
                                FOR_GREEN,
                                Money.of(200),
                                transaction(
                                        "over",
                                        "fund:wijkdeal",
                                        line("fund:wijkdeal:groen:*", -200),
                                        line("fund:wijkvernieuwing:groen:*", 200))))
                .when(
                        new AllocateBudget(LEDGER, ALLOCATION, RENEWAL, KITCHEN, AGENDA, Money.of(300)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new FundIsTooSmall(RENEWAL, Money.ZERO, Money.of(300))));
    }

    @Test
    void stays_quiet_when_it_is_the_same_transfer() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE),
                        new FundsTransferred(
                                LEDGER,
                                DEAL,
                                RENEWAL,
                                FOR_GREEN,
                                Money.of(200),
                                transaction(
                                        "over",
                                        "fund:wijkdeal",
                                        line("fund:wijkdeal:groen:*", -200),
                                        line("fund:wijkvernieuwing:groen:*", 200))))
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(200)),
                        BECAUSE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_other_content_under_the_same_id() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE),
                        new FundsTransferred(
                                LEDGER,
                                DEAL,
                                RENEWAL,
                                FOR_GREEN,
                                Money.of(200),
                                transaction(
                                        "over",
                                        "fund:wijkdeal",
                                        line("fund:wijkdeal:groen:*", -200),
                                        line("fund:wijkvernieuwing:groen:*", 200))))
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(199)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new IdIsUsedAlready("over")));
    }

    @Test
    void refuses_more_than_stands_under_this_earmark() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE))
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(301)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new FundIsTooSmall(DEAL, Money.of(300), Money.of(301))));
    }

    @Test
    void refuses_a_transfer_to_the_same_fund() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE))
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, DEAL, FOR_GREEN, Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new SameFund(DEAL)));
    }

    @Test
    void refuses_to_take_from_an_unknown_fund() {
        ledger.given(OPENED, RENEWAL_OPENED)
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new FundIsUnknown(DEAL)));
    }

    @Test
    void refuses_to_give_to_an_unknown_fund() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new FundIsUnknown(RENEWAL)));
    }

    @Test
    void refuses_nothing_at_all() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE))
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(0)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new AmountIsNotPositive(Money.ZERO)));
    }

    @Test
    void asks_for_a_reason() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE))
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(1)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        RENEWAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE))
                .when(
                        new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, FOR_GREEN, Money.of(1)),
                        RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_FUNDS)));
    }
}
