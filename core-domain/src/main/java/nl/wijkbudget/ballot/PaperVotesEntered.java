package nl.wijkbudget.ballot;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** A stack of paper ballots was entered, each of them a {@link VoteCast} just before this event; the digest is the SHA-256 of what was on them. */
@Revision("1")
public record PaperVotesEntered(PaperBatchId batch, RoundId round, int sheets, String digest) implements Decision {}
