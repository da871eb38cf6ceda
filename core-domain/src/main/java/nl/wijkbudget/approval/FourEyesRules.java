package nl.wijkbudget.approval;

import nl.wijkbudget.identity.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/** Asks what a neighbourhood put under four eyes. */
@FunctionalInterface
public interface FourEyesRules {
    /** Null where nothing ever was. */
    @Nullable
    FourEyesRule of(NeighbourhoodId neighbourhood);
}
