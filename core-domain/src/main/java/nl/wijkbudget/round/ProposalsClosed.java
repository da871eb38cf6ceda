package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** Proposing ended, assessing began. */
@Revision("1")
public record ProposalsClosed(RoundId round) implements Decision {}
