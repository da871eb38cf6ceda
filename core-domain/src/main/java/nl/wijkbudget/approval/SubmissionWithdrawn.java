package nl.wijkbudget.approval;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.serialization.Revision;

/** Whoever submitted it took it back. */
@Revision("1")
public record SubmissionWithdrawn(SubmissionId submission) implements Decision {}
