package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import org.axonframework.serialization.Revision;

/** The rules changed while voting was open. */
@Revision("1")
public record RulebookAmended(
        RoundId round, Rulebook rulebook, RulebookHash hash, RulebookHash previous, CastBallots castBallots)
        implements Decision {}
