package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.RulebookDraft;
import org.axonframework.serialization.Revision;

/** The rules of the vote were adopted, or replaced. */
@Revision("1")
public record RulebookAdopted(RoundId round, RulebookDraft draft) implements Decision {}
