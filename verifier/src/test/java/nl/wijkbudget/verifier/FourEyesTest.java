package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.approval.Content;
import nl.wijkbudget.approval.ContentHash;
import nl.wijkbudget.approval.DecisionSubmitted;
import nl.wijkbudget.approval.FourEyesSet;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.SubmissionApproved;
import nl.wijkbudget.approval.SubmissionCarriedOut;
import nl.wijkbudget.approval.SubmissionDeclined;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.AccountId;
import nl.wijkbudget.ledger.ContributionReceived;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.FundOpened;
import nl.wijkbudget.ledger.FundsTransferred;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.ledger.LedgerOpened;
import nl.wijkbudget.ledger.Posting;
import nl.wijkbudget.ledger.Transaction;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transfer under four eyes, and what is said when something of its approval is not right. */
class FourEyesTest {
    private static final NeighbourhoodId WIJK = new NeighbourhoodId("wijk");
    private static final LedgerId LEDGER = LedgerId.of(WIJK);
    private static final FundId DEAL = new FundId("deal");
    private static final FundId RESERVE = new FundId("reserve");
    private static final SubmissionId SUBMISSION = new SubmissionId("s-1");
    private static final Instant EXPIRY = Instant.parse("2026-03-16T12:00:00Z");
    private static final Authority TREASURER = Authority.of(new ActorId("budgethouder"), Role.TREASURER);
    private static final Authority APPROVER = Authority.of(new ActorId("goedkeurder"), Role.APPROVER);
    private static final Authority FRONT_RUNNER = Authority.of(new ActorId("koploper"), Role.FRONT_RUNNER);
    private static final Authority APPROVED = TREASURER.approvedAs(SUBMISSION);
    private static final Content CONTENT = content(60);
    private static final DecisionSubmitted SUBMITTED = submitted(CONTENT.hash());

    @TempDir
    Path directory;

    private final List<Story.Told> told = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();

    @BeforeEach
    void putMoneyUnderFourEyes() {
        tell("wijk", new NeighbourhoodEstablished(WIJK, "Wijk", 12), TREASURER);
        tell("kas", new LedgerOpened(LEDGER, WIJK, "EUR"), TREASURER);
        tell("kas", new FundOpened(LEDGER, DEAL, "Deal"), TREASURER);
        tell("kas", new FundOpened(LEDGER, RESERVE, "Reserve"), TREASURER);
        tell("kas", given(), TREASURER);
        tell("ogen", new FourEyesSet(WIJK, Set.of(Matter.MONEY), Money.of(50)), TREASURER);
    }

    @Test
    void what_two_others_approved_holds() throws IOException {
        approve(APPROVER, FRONT_RUNNER);
        carryOut(60);

        Verdict verdict = verdict();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.said().get("looked").whole("four-eyes")).isGreaterThan(9);
    }

    @Test
    void what_stays_within_the_limit_asks_nobody() throws IOException {
        tell("kas", transferred(50), TREASURER);

        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void what_nobody_approved_is_named() throws IOException {
        tell("kas", transferred(51), TREASURER);

        assertThat(verdict().faults()).containsExactly("#6 ledger.FundsTransferred: unapproved");
    }

    @Test
    void one_approval_is_not_enough() throws IOException {
        approve(APPROVER);
        carryOut(60);

        assertThat(verdict().faults()).containsExactly("#8 ledger.FundsTransferred: unapproved");
    }

    @Test
    void another_amount_than_was_approved_is_named() throws IOException {
        approve(APPROVER, FRONT_RUNNER);
        carryOut(61);

        assertThat(verdict().faults()).containsExactly("#9 ledger.FundsTransferred: differs");
    }

    @Test
    void a_hash_of_other_content_is_named_where_it_was_submitted_and_where_it_was_approved() throws IOException {
        tell("s-1", submitted(content(61).hash()), TREASURER);
        tell("s-1", approval(CONTENT.hash(), EXPIRY.minusSeconds(1)), APPROVER);

        assertThat(verdict().faults())
                .containsExactly(
                        "#6 approval.DecisionSubmitted: differs", "#7 approval.SubmissionApproved: no-approval");
    }

    @Test
    void approving_ones_own_or_twice_or_in_one_role_is_named() throws IOException {
        approve(TREASURER, APPROVER, APPROVER, Authority.of(new ActorId("collega"), Role.APPROVER));

        assertThat(verdict().faults())
                .containsExactly(
                        "#7 approval.SubmissionApproved: no-approval",
                        "#9 approval.SubmissionApproved: no-approval",
                        "#10 approval.SubmissionApproved: no-approval");
    }

    @Test
    void approving_at_the_moment_it_expires_is_late() throws IOException {
        tell("s-1", SUBMITTED, TREASURER);
        tell("s-1", approval(CONTENT.hash(), EXPIRY), APPROVER);

        assertThat(verdict().faults()).containsExactly("#7 approval.SubmissionApproved: no-approval");
    }

    @Test
    void carrying_out_what_was_declined_is_named() throws IOException {
        approve(APPROVER, FRONT_RUNNER);
        tell("s-1", new SubmissionDeclined(SUBMISSION), APPROVER);
        carryOut(60);

        assertThat(verdict().faults())
                .containsExactly(
                        "#10 ledger.FundsTransferred: unapproved", "#11 approval.SubmissionCarriedOut: settled-before");
    }

    @Test
    void an_approval_that_was_used_is_not_used_again() throws IOException {
        approve(APPROVER, FRONT_RUNNER);
        carryOut(60);
        tell("kas", transferred("nog-eens", 60), APPROVED);

        assertThat(verdict().faults())
                .containsExactly("#11 ledger.FundsTransferred: unapproved", "#11 ledger.FundsTransferred: differs");
    }

    @Test
    void somebody_elses_approval_is_not_used() throws IOException {
        approve(APPROVER, FRONT_RUNNER);
        tell("kas", transferred(60), APPROVER.approvedAs(SUBMISSION));

        assertThat(verdict().faults()).containsExactly("#9 ledger.FundsTransferred: unapproved");
    }

    @Test
    void lifting_the_rule_without_approval_is_named() throws IOException {
        tell("ogen", new FourEyesSet(WIJK, Set.of(), null), TREASURER);
        tell("kas", transferred(60), TREASURER);

        assertThat(verdict().faults()).containsExactly("#6 approval.FourEyesSet: unapproved");
    }

    private void approve(Authority... approvers) {
        tell("s-1", SUBMITTED, TREASURER);
        for (Authority approver : approvers) {
            tell("s-1", approval(CONTENT.hash(), EXPIRY.minusSeconds(1)), approver);
        }
    }

    private void carryOut(long euros) {
        tell("kas", transferred(euros), APPROVED);
        tell("s-1", new SubmissionCarriedOut(SUBMISSION), APPROVED);
    }

    private static DecisionSubmitted submitted(ContentHash hash) {
        return new DecisionSubmitted(SUBMISSION, WIJK, Matter.MONEY, CONTENT, hash, EXPIRY);
    }

    private static SubmissionApproved approval(ContentHash hash, Instant at) {
        return new SubmissionApproved(SUBMISSION, hash, at);
    }

    private static Content content(long euros) {
        return Content.of(
                new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RESERVE, Earmark.NONE, Money.of(euros)));
    }

    private static ContributionReceived given() {
        return new ContributionReceived(
                LEDGER,
                new ContributionId("c"),
                DEAL,
                new PartnerId("gemeente"),
                Money.of(1_000),
                Earmark.NONE,
                moved("contribution.c", "external:partner:gemeente", "fund:deal:*:*", 1_000));
    }

    private static FundsTransferred transferred(long euros) {
        return transferred("over", euros);
    }

    private static FundsTransferred transferred(String id, long euros) {
        return new FundsTransferred(
                LEDGER,
                DEAL,
                RESERVE,
                Earmark.NONE,
                Money.of(euros),
                moved(id, "fund:deal:*:*", "fund:reserve:*:*", euros));
    }

    private static Transaction moved(String id, String from, String to, long euros) {
        return new Transaction(
                new TransactionId(id),
                List.of(
                        new Posting(new AccountId(from), Money.of(-euros)),
                        new Posting(new AccountId(to), Money.of(euros))),
                "fund:deal");
    }

    private void tell(String stream, Object event, Authority by) {
        long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
        told.add(new Story.Told(stream, stream, sequence, event, by.toMetaData()));
    }

    private Verdict verdict() throws IOException {
        return Verdict.of(Evidence.bundle(Evidence.leaves(told), directory.resolve("bundle")));
    }
}
