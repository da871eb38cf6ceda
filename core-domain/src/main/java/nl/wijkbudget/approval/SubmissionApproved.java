package nl.wijkbudget.approval;

import java.time.Instant;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.serialization.Revision;

/** Someone else approved exactly this content; with the second approval it is approved. */
@Revision("1")
public record SubmissionApproved(SubmissionId submission, ContentHash hash, Instant approvedAt) implements Decision {}
