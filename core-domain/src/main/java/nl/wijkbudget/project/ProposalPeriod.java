package nl.wijkbudget.project;

import nl.wijkbudget.identity.RoundId;

/** Asks whether a round accepts proposals and assessments now. */
public interface ProposalPeriod {
    boolean acceptsProposals(RoundId round);

    boolean acceptsAssessments(RoundId round);
}
