package nl.wijkbudget.decision;

import nl.wijkbudget.identity.NeighbourhoodId;

/** Asks whether others approved a decision that its neighbourhood put under four eyes. */
@FunctionalInterface
public interface Approvals {
    /** Refuses a decision under four eyes, unless the authority names an approval of exactly this command that was not carried out yet. */
    void require(NeighbourhoodId neighbourhood, Command command, Authority authority);
}
