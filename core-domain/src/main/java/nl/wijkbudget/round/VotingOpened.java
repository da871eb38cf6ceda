package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import org.axonframework.serialization.Revision;

/** The rulebook was frozen and the vote opened. */
@Revision("1")
public record VotingOpened(RoundId round, Rulebook rulebook, RulebookHash hash) implements Decision {}
