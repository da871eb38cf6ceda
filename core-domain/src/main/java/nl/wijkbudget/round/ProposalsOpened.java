package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** Residents can propose. */
@Revision("1")
public record ProposalsOpened(RoundId round) implements Decision {}
