package nl.wijkbudget.approval;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.wijkbudget.approval.ApprovalRefusal.ContentIsAnother;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionExistsAlready;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsUnknown;
import nl.wijkbudget.approval.SubmissionCommand.ApproveSubmission;
import nl.wijkbudget.approval.SubmissionCommand.DeclineSubmission;
import nl.wijkbudget.approval.SubmissionCommand.RecordFailure;
import nl.wijkbudget.approval.SubmissionCommand.SubmitDecision;
import nl.wijkbudget.approval.SubmissionCommand.WithdrawSubmission;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A decision under four eyes, from being laid before others until it is carried out, once, or comes to nothing. */
@AggregateRoot(type = "Submission")
public class Submission {
    /** How long others can approve it. */
    public static final Duration LIFETIME = Duration.ofDays(14);

    private @Nullable SubmissionProfile profile;

    @AggregateIdentifier
    @Nullable
    SubmissionId id() {
        return profile == null ? null : profile.asked().submission();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SubmitDecision command, Authority authority, ApprovalOffice office) {
        Content content = command.content();
        if (profile == null) {
            Weight weight = Objects.requireNonNull(Scales.weigh(content.command()));
            tell(
                    new DecisionSubmitted(
                            command.submission(),
                            command.neighbourhood(),
                            weight.matter(),
                            content,
                            content.hash(),
                            office.now().plus(LIFETIME)),
                    authority);
        } else if (!profile.asked().content().equals(content)) {
            throw new Rejection(new SubmissionExistsAlready(command.submission()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ApproveSubmission command, Authority authority, ApprovalOffice office) {
        SubmissionProfile submitted = submitted(command.submission());
        office.requireApprover(submitted.asked().neighbourhood(), authority);
        ContentHash hash = submitted.asked().hash();
        if (!hash.equals(command.hash())) {
            throw new Rejection(new ContentIsAnother(command.submission(), command.hash(), hash));
        }
        if (!submitted.isApprovedBy(authority.actor())) {
            Instant now = office.now();
            submitted.requireWaiting(now);
            submitted.requireSomeoneElse(authority);
            submitted.requireAnotherRole(authority);
            tell(new SubmissionApproved(command.submission(), hash, now), authority);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeclineSubmission command, Authority authority, ApprovalOffice office) {
        SubmissionProfile submitted = submitted(command.submission());
        office.requireApprover(submitted.asked().neighbourhood(), authority);
        authority.requireReason();
        if (submitted.state() != SubmissionState.DECLINED) {
            submitted.requireWaiting(office.now());
            submitted.requireSomeoneElse(authority);
            tell(new SubmissionDeclined(command.submission()), authority);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawSubmission command, Authority authority) {
        SubmissionProfile submitted = submitted(command.submission());
        submitted.requireSubmitter(authority);
        if (submitted.state() != SubmissionState.WITHDRAWN) {
            submitted.requireState(SubmissionState.WAITING);
            tell(new SubmissionWithdrawn(command.submission()), authority);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordFailure command, Authority authority) {
        authority.requireRole(Role.SYSTEM);
        SubmissionProfile submitted = submitted(command.submission());
        if (submitted.state() != SubmissionState.FAILED) {
            submitted.requireState(SubmissionState.APPROVED);
            tell(new SubmissionFailed(command.submission(), command.code(), command.words()), authority);
        }
    }

    /** What is to be decided now; null once it was. */
    public @Nullable Command toCarryOut(Clock clock) {
        SubmissionProfile submitted = Objects.requireNonNull(profile);
        if (submitted.state() == SubmissionState.CARRIED_OUT) {
            return null;
        }
        submitted.requireReady(clock.instant());
        return submitted.asked().content().command();
    }

    /** Says so in the same unit of work in which it was decided, so that both are in the log or neither is. */
    public void carriedOut(Authority authority) {
        tell(new SubmissionCarriedOut(Objects.requireNonNull(profile).asked().submission()), authority);
    }

    @EventSourcingHandler
    void evolve(DecisionSubmitted event, Authority authority) {
        profile = SubmissionProfile.of(event, authority);
    }

    @EventSourcingHandler
    void evolve(SubmissionApproved event, Authority authority) {
        evolveProfile(event, authority);
    }

    @EventSourcingHandler
    void evolve(SubmissionDeclined event, Authority authority) {
        evolveProfile(event, authority);
    }

    @EventSourcingHandler
    void evolve(SubmissionWithdrawn event, Authority authority) {
        evolveProfile(event, authority);
    }

    @EventSourcingHandler
    void evolve(SubmissionCarriedOut event, Authority authority) {
        evolveProfile(event, authority);
    }

    @EventSourcingHandler
    void evolve(SubmissionFailed event, Authority authority) {
        evolveProfile(event, authority);
    }

    /** Each names who did it, because what comes next depends on that. */
    private static void tell(Decision event, Authority authority) {
        apply(event, MetaData.from(authority.toMetaData()));
    }

    private void evolveProfile(Object event, Authority authority) {
        profile = Objects.requireNonNull(profile).after(event, authority);
    }

    private SubmissionProfile submitted(SubmissionId submission) {
        if (profile == null) {
            throw new Rejection(new SubmissionIsUnknown(submission));
        }
        return profile;
    }
}
