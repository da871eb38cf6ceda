package nl.wijkbudget.approval;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.serialization.Revision;

/**
 * What was approved could not be decided any more.
 *
 * @param code of the refusal
 * @param words of the refusal, in Dutch
 */
@Revision("1")
public record SubmissionFailed(SubmissionId submission, String code, String words) implements Decision {}
