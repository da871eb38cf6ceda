package nl.wijkbudget.votingcode;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The letters of a batch were posted. */
@Revision("1")
public record CodesPosted(RoundId round, CodeBatchId batch) implements Decision {}
