package nl.wijkbudget.approval.command;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsNeeded;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsOfAnother;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsSettled;
import nl.wijkbudget.approval.Content;
import nl.wijkbudget.approval.ContentHash;
import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.approval.FourEyesSet;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.SubmissionCarriedOut;
import nl.wijkbudget.approval.SubmissionCommand.ApproveSubmission;
import nl.wijkbudget.approval.SubmissionCommand.CarryOutSubmission;
import nl.wijkbudget.approval.SubmissionCommand.SubmitDecision;
import nl.wijkbudget.approval.SubmissionFailed;
import nl.wijkbudget.approval.SubmissionState;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.FourEyesId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.FundsTransferred;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerCommand.OpenLedger;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.command.RoundToVote;
import nl.wijkbudget.rulebook.RulebookDraft;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** From being refused for want of approval to being in the log, over the real log. */
class FourEyesTest {
    private static final LedgerId LEDGER = LedgerId.of(WIJK);
    private static final FundId DEAL = new FundId("wijkdeal");
    private static final FundId RESERVE = new FundId("reserve");
    private static final SubmissionId FIRST = new SubmissionId("voorlegging-1");
    private static final SubmissionId SECOND = new SubmissionId("voorlegging-2");
    private static final Authority TREASURER_SAYS = TREASURER.because("Voor onderhoud.");
    private static final Authority ORGANISER_SAYS = ORGANISER.because("Twee zien meer dan een.");

    private final CommandSide side;

    FourEyesTest(TestInfo test) {
        side = new CommandSide(test.getTestMethod().orElseThrow().getName(), CLOCK);
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void what_two_others_approved_is_decided_once_in_the_name_of_who_submitted_it() {
        moneyUnderFourEyes();
        assertThatThrownBy(() -> side.send(TREASURER_SAYS, transfer("over", 60)))
                .extracting("refusal")
                .isEqualTo(new ApprovalIsNeeded(WIJK, Matter.MONEY));

        submit(FIRST, TREASURER_SAYS, transfer("over", 60));
        approve(FIRST, APPROVER, transfer("over", 60));
        assertThat(transfers()).isEmpty();
        approve(FIRST, FRONT_RUNNER, transfer("over", 60));

        assertThat(transfers()).singleElement().satisfies(event -> assertThat(Authority.from(event.getMetaData()))
                .isEqualTo(TREASURER_SAYS.approvedAs(FIRST)));
        assertThat(payloads(FIRST)).hasSize(4).last().isEqualTo(new SubmissionCarriedOut(FIRST));
    }

    @Test
    void what_was_decided_stands_in_the_log_right_before_what_says_so() throws InterruptedException {
        moneyUnderFourEyes();
        submit(FIRST, TREASURER_SAYS, transfer("over", 60));
        approve(FIRST, APPROVER, transfer("over", 60));
        approve(FIRST, FRONT_RUNNER, transfer("over", 60));

        List<Class<?>> log = new ArrayList<>();
        try (var stream = side.store().openStream(null)) {
            while (stream.hasNextAvailable()) {
                log.add(stream.nextAvailable().getPayloadType());
            }
        }
        assertThat(log.get(log.indexOf(FundsTransferred.class) + 1)).isEqualTo(SubmissionCarriedOut.class);
    }

    @Test
    void many_who_carry_it_out_at_once_do_so_once() {
        moneyUnderFourEyes();
        submit(FIRST, TREASURER_SAYS, transfer("over", 60));
        approve(FIRST, APPROVER, transfer("over", 60));
        side.sendBeforePoliciesAnswer(FRONT_RUNNER, new ApproveSubmission(FIRST, hash(transfer("over", 60))));

        IntStream.range(0, 8)
                .parallel()
                .forEach(each ->
                        side.sendBeforePoliciesAnswer(TREASURER_SAYS.approvedAs(FIRST), new CarryOutSubmission(FIRST)));

        assertThat(transfers()).hasSize(1);
        assertThat(payloads(FIRST)).hasSize(4);
    }

    @Test
    void carrying_it_out_again_changes_nothing() {
        moneyUnderFourEyes();
        submit(FIRST, TREASURER_SAYS, transfer("over", 60));
        approve(FIRST, APPROVER, transfer("over", 60));
        approve(FIRST, FRONT_RUNNER, transfer("over", 60));

        side.send(TREASURER_SAYS.approvedAs(FIRST), new CarryOutSubmission(FIRST));

        assertThat(transfers()).hasSize(1);
        assertThat(payloads(FIRST)).hasSize(4);
    }

    @Test
    void an_approval_is_used_once_also_when_what_it_decided_was_changed_since() {
        rulesUnderFourEyes();
        AdoptRulebook rules = new AdoptRulebook(ROUND, RoundToVote.RULES);
        submit(FIRST, ORGANISER_SAYS, rules);
        approve(FIRST, APPROVER, rules);
        approve(FIRST, FRONT_RUNNER, rules);

        assertThat(payloads(ROUND))
                .filteredOn(RulebookAdopted.class::isInstance)
                .hasSize(1);
        assertThatThrownBy(() -> side.send(
                        ORGANISER_SAYS.approvedAs(FIRST), new SetFourEyes(WIJK, Set.of(Matter.CERTIFICATION), null)))
                .extracting("refusal")
                .isEqualTo(new ApprovalIsOfAnother(FIRST));
        AdoptRulebook others = new AdoptRulebook(ROUND, withTop(RoundToVote.RULES, 1));
        submit(SECOND, ORGANISER_SAYS, others);
        approve(SECOND, APPROVER, others);
        approve(SECOND, FRONT_RUNNER, others);
        assertThatThrownBy(() -> side.send(ORGANISER_SAYS.approvedAs(FIRST), rules))
                .extracting("refusal")
                .isEqualTo(new SubmissionIsSettled(FIRST, SubmissionState.CARRIED_OUT));
    }

    @Test
    void a_refusal_after_approval_is_told_in_its_own_words() {
        moneyUnderFourEyes();
        submit(FIRST, TREASURER_SAYS, transfer("over", 60));
        side.send(TREASURER_SAYS, transfer("weg-1", 50));
        side.send(TREASURER_SAYS, transfer("weg-2", 45));
        approve(FIRST, APPROVER, transfer("over", 60));
        approve(FIRST, FRONT_RUNNER, transfer("over", 60));

        assertThat(transfers()).hasSize(2);
        assertThat(payloads(FIRST))
                .last()
                .isEqualTo(new SubmissionFailed(
                        FIRST,
                        "ledger.fund-is-too-small",
                        "In fonds wijkdeal is hiervoor EUR 5 vrij. U vraagt EUR 60."));
    }

    @Test
    void a_result_under_four_eyes_is_certified_after_approval() {
        RoundToVote round = new RoundToVote(side);
        round.establish();
        round.propose();
        round.openVoting();
        round.vote("stem-1", RoundToVote.GARDEN);
        side.send(ORGANISER.because("De stemweek is voorbij."), new CloseVoting(ROUND));
        side.send(ORGANISER, new CountVotes(CountId.of(ROUND, 1), ROUND));
        side.send(ORGANISER_SAYS, new SetFourEyes(WIJK, Set.of(Matter.CERTIFICATION), null));
        CertifyResult certify = new CertifyResult(CountId.of(ROUND, 1));
        Authority certifier = APPROVER.because("De hertelling klopt.");
        assertThatThrownBy(() -> side.send(certifier, certify))
                .extracting("refusal")
                .isEqualTo(new ApprovalIsNeeded(WIJK, Matter.CERTIFICATION));

        submit(FIRST, certifier, certify);
        approve(FIRST, TREASURER, certify);
        approve(FIRST, FRONT_RUNNER, certify);

        assertThat(payloads(CountId.of(ROUND, 1))).contains(new ResultCertified(CountId.of(ROUND, 1), ROUND));
    }

    @Test
    void changing_what_is_under_four_eyes_is_under_them() {
        moneyUnderFourEyes();
        SetFourEyes lift = new SetFourEyes(WIJK, Set.of(), null);
        assertThatThrownBy(() -> side.send(ORGANISER_SAYS, lift))
                .extracting("refusal")
                .isEqualTo(new ApprovalIsNeeded(WIJK, Matter.FOUR_EYES));

        submit(FIRST, ORGANISER_SAYS, lift);
        approve(FIRST, APPROVER, lift);
        approve(FIRST, FRONT_RUNNER, lift);

        assertThat(payloads(FourEyesId.of(WIJK))).last().isEqualTo(new FourEyesSet(WIJK, Set.of(), null));
        side.send(TREASURER_SAYS, transfer("over", 60));
        assertThat(transfers()).hasSize(1);
    }

    private void moneyUnderFourEyes() {
        new RoundToVote(side).establish();
        side.send(TREASURER, new OpenLedger(LEDGER, WIJK, "EUR"));
        side.send(TREASURER, new OpenFund(LEDGER, DEAL, "Wijkdeal"));
        side.send(TREASURER, new OpenFund(LEDGER, RESERVE, "Reserve"));
        side.send(
                TREASURER,
                new ReceiveContribution(
                        LEDGER, new ContributionId("2026"), DEAL, MUNICIPALITY, Money.of(100), Earmark.NONE));
        side.send(ORGANISER_SAYS, new SetFourEyes(WIJK, Set.of(Matter.MONEY), Money.of(50)));
    }

    private void rulesUnderFourEyes() {
        RoundToVote round = new RoundToVote(side);
        round.establish();
        round.propose();
        side.send(ORGANISER_SAYS, new SetFourEyes(WIJK, Set.of(Matter.RULEBOOK), null));
    }

    private void submit(SubmissionId submission, Authority by, Command decision) {
        side.send(by, new SubmitDecision(submission, WIJK, Content.of(decision)));
    }

    private void approve(SubmissionId submission, Authority by, Command seen) {
        side.send(by, new ApproveSubmission(submission, hash(seen)));
    }

    private static ContentHash hash(Command seen) {
        return Content.of(seen).hash();
    }

    private List<? extends DomainEventMessage<?>> transfers() {
        return side.messagesOf(LEDGER).stream()
                .filter(event -> event.getPayload() instanceof FundsTransferred)
                .toList();
    }

    private List<Object> payloads(Object id) {
        return side.messagesOf(id).stream().<Object>map(Message::getPayload).toList();
    }

    private static TransferFunds transfer(String id, long euros) {
        return new TransferFunds(LEDGER, new TransactionId(id), DEAL, RESERVE, Earmark.NONE, Money.of(euros));
    }

    private static RulebookDraft withTop(RulebookDraft rules, int top) {
        return new RulebookDraft(
                rules.candidates(),
                rules.form(),
                rules.rule(),
                rules.pots(),
                rules.tieRule(),
                rules.window(),
                rules.eligibility(),
                rules.channels(),
                top);
    }
}
