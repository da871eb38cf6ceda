package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.approval.ApprovalStory.ALLOCATE;
import static nl.wijkbudget.approval.ApprovalStory.CONTENT;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.AmendRulebook;
import nl.wijkbudget.rulebook.CastBallots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTest {
    private static final LedgerId LEDGER = LedgerId.of(WIJK);

    static List<Command> commands() {
        return List.of(
                ALLOCATE,
                new ReleaseAllocation(LEDGER, new AllocationId("tuin-1"), new TransactionId("vrij"), Money.of(1)),
                new CommitFunds(
                        LEDGER,
                        new CommitmentId("hovenier"),
                        new AllocationId("tuin-1"),
                        new PartnerId("hovenier"),
                        Money.of(1)),
                new RecordPayment(
                        LEDGER, new PaymentId("p-1"), new CommitmentId("hovenier"), "2026-\u00e9\"1\"", Money.of(1)),
                new TransferFunds(
                        LEDGER,
                        new TransactionId("over"),
                        new FundId("een"),
                        new FundId("twee"),
                        Earmark.NONE,
                        Money.of(1)),
                new ReverseTransaction(LEDGER, new TransactionId("over"), new TransactionId("terug")),
                new AdoptRulebook(ROUND, DRAFT),
                new AmendRulebook(ROUND, DRAFT, CastBallots.STAY_VALID),
                new CertifyResult(new CountId("telling-1")),
                new SetFourEyes(WIJK, EnumSet.of(Matter.RULEBOOK, Matter.MONEY), Money.of(250)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void is_read_as_the_command_that_it_was_made_of(Command command) {
        assertThat(Content.of(command).command()).isEqualTo(command);
        assertThat(Content.of(Content.of(command).command())).isEqualTo(Content.of(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_that_can_be_submitted_can_be_weighed(Command command) {
        assertThat(Scales.weigh(command)).isNotNull();
    }

    @Test
    void has_its_fields_in_order_and_a_hash_that_anyone_can_compute() {
        assertThat(CONTENT.text())
                .isEqualTo("{\"AllocateBudget\":{\"agenda\":\"voorbeeldwijk-2026\",\"allocation\":\"tuin-1\","
                        + "\"amount\":40000,\"fund\":\"wijkdeal\",\"ledger\":\"voorbeeldwijk\",\"project\":\"tuin\"}}");
        assertThat(CONTENT.hash())
                .isEqualTo(new ContentHash("c0afc85731eb410e958f30d8fb97fd5271181d8553945cc7842f745285d1200f"));
    }

    @Test
    void is_never_of_another_command() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Content("{\"CloseRound\":{}}").command());
        assertThatIllegalArgumentException().isThrownBy(() -> new Content("niets").command());
    }
}
