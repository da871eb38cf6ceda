package nl.wijkbudget.ballot;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.TableId;
import org.axonframework.serialization.Revision;

/** What a table chose was entered; for each of its people a {@link VoteCast} follows this event, and the digest is the SHA-256 of what they chose. */
@Revision("1")
public record TableVotesEntered(TableId table, RoundId round, int people, String digest) implements Decision {}
