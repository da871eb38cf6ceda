package nl.wijkbudget.votingcode;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/**
 * Codes were made for one print run, in letters numbered from the first through.
 *
 * @param keyDigest SHA-256 of the key from which the ballots of this round get their names
 * @param objectionDays how long after the vote objections are possible; what the first batch said holds
 */
@Revision("1")
public record CodesIssued(
        RoundId round, CodeBatchId batch, int firstLetter, int count, String keyDigest, int objectionDays)
        implements Decision {
    boolean holds(int letter) {
        return letter >= firstLetter && letter < firstLetter + count;
    }
}
