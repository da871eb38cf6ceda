package nl.wijkbudget.project;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;

/** Asks where a round is held, and whether it accepts proposals and assessments now; unknown rounds are refused. */
public interface ProposalPeriod {
    NeighbourhoodId neighbourhoodOf(RoundId round);

    boolean acceptsProposals(RoundId round);

    boolean acceptsAssessments(RoundId round);
}
