package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Demo.WIJK;
import static nl.wijkbudget.standalone.DemoPeople.APPROVER;
import static nl.wijkbudget.standalone.DemoPeople.ORGANISER;
import static nl.wijkbudget.standalone.DemoPeople.TREASURER;

import java.util.Set;
import nl.wijkbudget.approval.Content;
import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.SubmissionCommand.ApproveSubmission;
import nl.wijkbudget.approval.SubmissionCommand.SubmitDecision;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.money.Money;

/** Large sums come under four eyes; one is left waiting for the second approval. */
record DemoFourEyes(DemoPeople people) {
    static final SubmissionId WAITING = new SubmissionId("voorschot-corporaties");

    void watch() {
        people.settleHelpers();
        people.does(
                ORGANISER.because("Over grote bedragen beslist niemand alleen (voorbeeld)."),
                new SetFourEyes(WIJK, Set.of(Matter.MONEY), Money.of(25_000)));
        Content content = Content.of(new TransferFunds(
                LedgerId.of(WIJK),
                new TransactionId("voorschot-corporaties"),
                new FundId("wijkdeal"),
                new FundId("corporaties"),
                Earmark.NONE,
                Money.of(30_000)));
        people.does(
                TREASURER.because("De corporaties betalen hun deel pas volgend jaar (voorbeeld)."),
                new SubmitDecision(WAITING, WIJK, content));
        people.does(APPROVER, new ApproveSubmission(WAITING, content.hash()));
    }
}
