package nl.wijkbudget.approval.projection;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkbudget.approval.DecisionSubmitted;
import nl.wijkbudget.approval.FourEyesSet;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.SubmissionApproved;
import nl.wijkbudget.approval.SubmissionCarriedOut;
import nl.wijkbudget.approval.SubmissionDeclined;
import nl.wijkbudget.approval.SubmissionFailed;
import nl.wijkbudget.approval.SubmissionState;
import nl.wijkbudget.approval.SubmissionWithdrawn;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.projection.Decided;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Keeps what was laid before others, and what they said of it. */
@ProcessingGroup("approval.submissions")
public class SubmissionsProjection {
    private final FourEyesRows rules;
    private final SubmissionRows submissions;
    private final ApprovalRows approvals;

    SubmissionsProjection(FourEyesRows rules, SubmissionRows submissions, ApprovalRows approvals) {
        this.rules = rules;
        this.submissions = submissions;
        this.approvals = approvals;
    }

    @EventHandler
    void on(FourEyesSet event) {
        FourEyesRow row = new FourEyesRow(event.neighbourhood().value());
        row.matters = event.matters().stream().map(Matter::name).collect(Collectors.joining(" "));
        row.limitCents = event.limit() == null ? null : event.limit().cents();
        rules.save(row);
    }

    @EventHandler
    void on(DecisionSubmitted event, Decided decided) {
        SubmissionRow row = new SubmissionRow(event.submission().value());
        row.neighbourhood = event.neighbourhood().value();
        row.matter = event.matter().name();
        row.content = event.content().text();
        row.hash = event.hash().value();
        row.submitter = decided.by().actor().value();
        row.role = decided.by().role().name();
        row.reason = decided.reason();
        row.submittedAt = decided.at();
        row.expiresAt = event.expiresAt();
        row.position = decided.position();
        row.state = SubmissionState.WAITING.name();
        submissions.save(row);
    }

    @EventHandler
    void on(SubmissionApproved event, Decided decided) {
        ApprovalRow row = new ApprovalRow(decided.position());
        row.submission = event.submission().value();
        row.actor = decided.by().actor().value();
        row.role = decided.by().role().name();
        row.approvedAt = event.approvedAt();
        approvals.save(row);
        if (approvals.findBySubmissionOrderByPosition(row.submission).size() > 1) {
            row(event.submission()).state = SubmissionState.APPROVED.name();
        }
    }

    @EventHandler
    void on(SubmissionDeclined event, Decided decided) {
        settle(event.submission(), SubmissionState.DECLINED, decided).because = decided.reason();
    }

    @EventHandler
    void on(SubmissionWithdrawn event, Decided decided) {
        settle(event.submission(), SubmissionState.WITHDRAWN, decided);
    }

    @EventHandler
    void on(SubmissionCarriedOut event, Decided decided) {
        settle(event.submission(), SubmissionState.CARRIED_OUT, decided);
    }

    @EventHandler
    void on(SubmissionFailed event, Decided decided) {
        settle(event.submission(), SubmissionState.FAILED, decided).because = event.words();
    }

    @ResetHandler
    void reset() {
        rules.deleteAllInBatch();
        submissions.deleteAllInBatch();
        approvals.deleteAllInBatch();
    }

    @QueryHandler
    NeighbourhoodSubmissions answer(GetSubmissions query) {
        String neighbourhood = query.neighbourhood().value();
        Optional<FourEyesRow> rule = rules.findById(neighbourhood);
        return new NeighbourhoodSubmissions(
                neighbourhood,
                rule.isPresent(),
                rule.map(SubmissionsProjection::matters).orElse(Set.of()),
                rule.map(row -> row.limitCents).map(Money::ofCents).orElse(null),
                submissions.findByNeighbourhoodOrderByPositionDesc(neighbourhood).stream()
                        .map(this::submission)
                        .toList());
    }

    @QueryHandler
    Optional<SubmittedDecision> answer(GetSubmission query) {
        return submissions.findById(query.submission().value()).map(this::submission);
    }

    @QueryHandler
    WaitingList answer(ListWaiting query) {
        String actor = query.actor().value();
        return new WaitingList(
                submissions
                        .findByStateAndExpiresAtAfterOrderByPosition(SubmissionState.WAITING.name(), query.now())
                        .stream()
                        .filter(row -> !row.submitter.equals(actor))
                        .map(this::submission)
                        .filter(decision -> decision.approvals().stream()
                                .noneMatch(approval -> approval.actor().equals(actor)))
                        .map(SubmissionsProjection::waiting)
                        .toList());
    }

    private static WaitingList.Waiting waiting(SubmittedDecision decision) {
        Set<Role> approvedAs = decision.approvals().stream()
                .map(SubmittedDecision.Approval::role)
                .collect(Collectors.toSet());
        return new WaitingList.Waiting(decision.submission(), decision.neighbourhood(), approvedAs);
    }

    private SubmittedDecision submission(SubmissionRow row) {
        return new SubmittedDecision(
                row.submission,
                row.neighbourhood,
                Matter.valueOf(row.matter),
                row.content,
                row.hash,
                row.submitter,
                Role.valueOf(row.role),
                row.reason,
                row.submittedAt,
                row.expiresAt,
                row.position,
                SubmissionState.valueOf(row.state),
                approvals.findBySubmissionOrderByPosition(row.submission).stream()
                        .map(each ->
                                new SubmittedDecision.Approval(each.actor, Role.valueOf(each.role), each.approvedAt))
                        .toList(),
                row.settledBy,
                row.settledAt,
                row.because);
    }

    private SubmissionRow settle(SubmissionId submission, SubmissionState state, Decided decided) {
        SubmissionRow row = row(submission);
        row.state = state.name();
        row.settledBy = decided.by().actor().value();
        row.settledAt = decided.at();
        return row;
    }

    private SubmissionRow row(SubmissionId submission) {
        return submissions.findById(submission.value()).orElseThrow();
    }

    private static Set<Matter> matters(FourEyesRow row) {
        return Arrays.stream(row.matters.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Matter::valueOf)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }
}
