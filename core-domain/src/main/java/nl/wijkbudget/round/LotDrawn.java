package nl.wijkbudget.round;

import java.util.List;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** All seeds were revealed and gave the order in which projects with equal scores come along; anyone can draw it again. */
@Revision("1")
public record LotDrawn(RoundId round, ClosingTree tree, LotSeed seed, List<ProjectId> order) implements Decision {
    public LotDrawn {
        order = List.copyOf(order);
    }
}
