package nl.wijkbudget.round;

import java.util.List;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/**
 * A seed did not come in time, and the lot was drawn before the eyes of all.
 *
 * @param missing the contributors who did not reveal
 * @param statement what was done, where and before whom
 */
@Revision("1")
public record LotDrawnInPublic(RoundId round, List<ActorId> missing, List<ProjectId> order, String statement)
        implements Decision {
    public LotDrawnInPublic {
        missing = List.copyOf(missing);
        order = List.copyOf(order);
    }
}
