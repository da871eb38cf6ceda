package nl.wijkbudget.approval;

import java.util.Set;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.FourEyesId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.money.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of what a neighbourhood puts under four eyes. */
public sealed interface FourEyesCommand extends Command {
    /** Put these matters under four eyes, and no others, with a reason. */
    record SetFourEyes(
            NeighbourhoodId neighbourhood,
            Set<Matter> matters,
            @Nullable Money limit) implements FourEyesCommand {
        public SetFourEyes {
            matters = new FourEyesRule(matters, limit).matters();
        }

        @TargetAggregateIdentifier
        FourEyesId fourEyes() {
            return FourEyesId.of(neighbourhood);
        }
    }
}
