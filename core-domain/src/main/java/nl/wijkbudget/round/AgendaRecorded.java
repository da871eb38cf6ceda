package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The round has an adopted agenda. */
@Revision("1")
public record AgendaRecorded(RoundId round, AgendaId agenda) implements Decision {}
