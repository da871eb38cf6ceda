package nl.wijkbudget.approval;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.serialization.Revision;

/** Someone else said no; nothing comes of it. */
@Revision("1")
public record SubmissionDeclined(SubmissionId submission) implements Decision {}
