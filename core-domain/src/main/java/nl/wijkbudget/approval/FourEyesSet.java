package nl.wijkbudget.approval;

import java.util.Set;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** From here on these matters, and no others, were under four eyes in a neighbourhood. */
@Revision("1")
public record FourEyesSet(
        NeighbourhoodId neighbourhood,
        Set<Matter> matters,
        @Nullable Money limit) implements Decision {
    public FourEyesSet {
        matters = new FourEyesRule(matters, limit).matters();
    }

    public FourEyesRule rule() {
        return new FourEyesRule(matters, limit);
    }
}
