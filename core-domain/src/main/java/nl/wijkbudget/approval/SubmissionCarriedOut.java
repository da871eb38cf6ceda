package nl.wijkbudget.approval;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.serialization.Revision;

/** What was approved was decided, by the events right before this one; none when it was true already. */
@Revision("1")
public record SubmissionCarriedOut(SubmissionId submission) implements Decision {}
