package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.money.Money;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A treasurer wants to allocate EUR 400, and the neighbourhood put more than EUR 250 under four eyes. */
final class ApprovalStory {
    static final SubmissionId SUBMISSION = new SubmissionId("voorlegging-1");
    static final AllocateBudget ALLOCATE = allocate(400);
    static final Content CONTENT = Content.of(ALLOCATE);
    static final ContentHash HASH = CONTENT.hash();
    static final DecisionSubmitted SUBMITTED = submittedUntil(NOW.plus(Duration.ofDays(14)));
    static final SubmissionApproved APPROVED = new SubmissionApproved(SUBMISSION, HASH, NOW);
    static final FourEyesSet RULE = new FourEyesSet(WIJK, Set.of(Matter.MONEY), Money.of(250));

    private ApprovalStory() {}

    static AllocateBudget allocate(long euros) {
        return new AllocateBudget(
                LedgerId.of(WIJK),
                new AllocationId("tuin-1"),
                new FundId("wijkdeal"),
                new ProjectId("tuin"),
                AgendaId.of(ROUND),
                Money.of(euros));
    }

    static AggregateTestFixture<Submission> submission() {
        AggregateTestFixture<Submission> fixture = new AggregateTestFixture<>(Submission.class);
        fixture.registerInjectableResource(new ApprovalOffice(NEIGHBOURHOODS, CLOCK));
        return fixture;
    }

    static DecisionSubmitted submittedUntil(Instant expiresAt) {
        return new DecisionSubmitted(SUBMISSION, WIJK, Matter.MONEY, CONTENT, HASH, expiresAt);
    }

    /** What the treasurer submitted, as the first event of its stream. */
    static DomainEventMessage<?> submitted() {
        return by(TREASURER, SUBMITTED, 0);
    }

    static DomainEventMessage<?> by(Authority authority, Object event, long sequence) {
        return new GenericDomainEventMessage<>(
                "Submission", SUBMISSION.toString(), sequence, event, authority.toMetaData());
    }
}
