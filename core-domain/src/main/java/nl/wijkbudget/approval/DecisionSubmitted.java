package nl.wijkbudget.approval;

import java.time.Instant;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.serialization.Revision;

/**
 * A decision was laid before others, by whoever would have taken it.
 *
 * @param hash of the content, which every approval repeats
 * @param expiresAt from when on nobody can approve it any more
 */
@Revision("1")
public record DecisionSubmitted(
        SubmissionId submission,
        NeighbourhoodId neighbourhood,
        Matter matter,
        Content content,
        ContentHash hash,
        Instant expiresAt)
        implements Decision {}
