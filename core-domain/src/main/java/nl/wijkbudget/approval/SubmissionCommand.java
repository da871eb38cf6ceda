package nl.wijkbudget.approval;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about a decision that is laid before others. */
public sealed interface SubmissionCommand extends Command {
    /** Lay a decision before others; a door asks it when the decision itself is refused for want of approval. */
    record SubmitDecision(
            @TargetAggregateIdentifier SubmissionId submission, NeighbourhoodId neighbourhood, Content content)
            implements SubmissionCommand {}

    /** Approve the content that has this hash. */
    record ApproveSubmission(@TargetAggregateIdentifier SubmissionId submission, ContentHash hash)
            implements SubmissionCommand {}

    /** Say no to it, with a reason; one no is enough. */
    record DeclineSubmission(@TargetAggregateIdentifier SubmissionId submission) implements SubmissionCommand {}

    /** Take one's own submission back. */
    record WithdrawSubmission(@TargetAggregateIdentifier SubmissionId submission) implements SubmissionCommand {}

    /** Take the decision that was approved, in the name of who submitted it. */
    record CarryOutSubmission(@TargetAggregateIdentifier SubmissionId submission) implements SubmissionCommand {}

    /**
     * Note that what was approved could not be decided any more.
     *
     * @param code of the refusal
     * @param words of the refusal, in Dutch
     */
    record RecordFailure(@TargetAggregateIdentifier SubmissionId submission, String code, String words)
            implements SubmissionCommand {}
}
