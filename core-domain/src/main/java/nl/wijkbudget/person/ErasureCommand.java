package nl.wijkbudget.person;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the log is asked to remember of an erasure; whose data they were is never in it. */
public sealed interface ErasureCommand extends Command {
    /** Have somebody's data erased; comes before the erasing, because it takes a mandate. */
    record OrderErasure(
            @TargetAggregateIdentifier ErasureId erasure, NeighbourhoodId neighbourhood, ErasureGround ground)
            implements ErasureCommand {}

    /** Note down that it is done; only the vault itself says so. */
    record RecordErasure(@TargetAggregateIdentifier ErasureId erasure, ErasureOrigin origin)
            implements ErasureCommand {}
}
