package nl.wijkbudget.votingcode;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** All codes of a batch became worthless; nobody voted with one of them. */
@Revision("1")
public record CodeBatchVoided(RoundId round, CodeBatchId batch) implements Decision {}
