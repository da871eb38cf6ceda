package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.WIJK;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;

/** A round as the tests of projects need it: in one of its phases, in the neighbourhood of the tests. */
enum Period implements ProposalPeriod {
    PROPOSING(true, true),
    ASSESSING(false, true),
    VOTING(false, false);

    private final boolean proposals;
    private final boolean assessments;

    Period(boolean proposals, boolean assessments) {
        this.proposals = proposals;
        this.assessments = assessments;
    }

    @Override
    public NeighbourhoodId neighbourhoodOf(RoundId round) {
        return WIJK;
    }

    @Override
    public boolean acceptsProposals(RoundId round) {
        return proposals;
    }

    @Override
    public boolean acceptsAssessments(RoundId round) {
        return assessments;
    }
}
