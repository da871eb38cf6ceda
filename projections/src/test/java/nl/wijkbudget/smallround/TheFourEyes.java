package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;

import java.time.Instant;
import java.util.Set;
import nl.wijkbudget.approval.Content;
import nl.wijkbudget.approval.DecisionSubmitted;
import nl.wijkbudget.approval.FourEyesSet;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.SubmissionApproved;
import nl.wijkbudget.approval.SubmissionCarriedOut;
import nl.wijkbudget.approval.SubmissionDeclined;
import nl.wijkbudget.approval.SubmissionFailed;
import nl.wijkbudget.approval.SubmissionWithdrawn;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.FourEyesId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.FundsTransferred;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.money.Money;

/** Money above EUR 50 came under four eyes; of five transfers one was carried out, and one waits. */
public final class TheFourEyes {
    public static final SubmissionId CARRIED_OUT = new SubmissionId("voorlegging-1");
    public static final SubmissionId DECLINED = new SubmissionId("voorlegging-2");
    public static final SubmissionId WITHDRAWN = new SubmissionId("voorlegging-3");
    public static final SubmissionId FAILED = new SubmissionId("voorlegging-4");
    public static final SubmissionId WAITING = new SubmissionId("voorlegging-5");
    public static final Instant EXPIRY = Instant.parse("2026-03-16T12:00:00Z");
    public static final Instant APPROVED_AT = Instant.parse("2026-03-03T12:00:00Z");

    private static final FundId DEAL = new FundId("wijkdeal");
    private static final FundId RESERVE = new FundId("reserve");
    private static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);

    private TheFourEyes() {}

    public static void watch(Chronicle chronicle) {
        chronicle.decided(
                ORGANISER.because("Twee zien meer dan een."),
                FourEyesId.of(WIJK),
                new FourEyesSet(WIJK, Set.of(Matter.MONEY, Matter.RULEBOOK), Money.of(50)));
        submitted(chronicle, CARRIED_OUT, 60);
        approved(chronicle, CARRIED_OUT, 60);
        Authority carryingOut = TREASURER.because("Voor onderhoud").approvedAs(CARRIED_OUT);
        chronicle
                .decided(
                        carryingOut,
                        TheMoney.LEDGER,
                        new FundsTransferred(
                                TheMoney.LEDGER,
                                DEAL,
                                RESERVE,
                                Earmark.NONE,
                                Money.of(60),
                                Lines.of("over-60", "fund:wijkdeal").move("fund:wijkdeal:*:*", "fund:reserve:*:*", 60)))
                .decided(carryingOut, CARRIED_OUT, new SubmissionCarriedOut(CARRIED_OUT));
        submitted(chronicle, DECLINED, 61);
        chronicle.decided(APPROVER.because("Te veel"), DECLINED, new SubmissionDeclined(DECLINED));
        submitted(chronicle, WITHDRAWN, 62);
        chronicle.decided(TREASURER, WITHDRAWN, new SubmissionWithdrawn(WITHDRAWN));
        submitted(chronicle, FAILED, 63);
        approved(chronicle, FAILED, 63);
        chronicle.decided(
                ENGINE, FAILED, new SubmissionFailed(FAILED, "ledger.fund-is-too-small", "Er is te weinig geld."));
        submitted(chronicle, WAITING, 64);
        chronicle.decided(
                APPROVER, WAITING, new SubmissionApproved(WAITING, content(64).hash(), APPROVED_AT));
    }

    public static Content content(long euros) {
        return Content.of(new TransferFunds(
                TheMoney.LEDGER, new TransactionId("over-" + euros), DEAL, RESERVE, Earmark.NONE, Money.of(euros)));
    }

    private static void submitted(Chronicle chronicle, SubmissionId submission, long euros) {
        Content content = content(euros);
        chronicle.decided(
                TREASURER.because("Voor onderhoud"),
                submission,
                new DecisionSubmitted(submission, WIJK, Matter.MONEY, content, content.hash(), EXPIRY));
    }

    private static void approved(Chronicle chronicle, SubmissionId submission, long euros) {
        SubmissionApproved approval =
                new SubmissionApproved(submission, content(euros).hash(), APPROVED_AT);
        chronicle.decided(APPROVER, submission, approval).decided(FRONT_RUNNER, submission, approval);
    }
}
