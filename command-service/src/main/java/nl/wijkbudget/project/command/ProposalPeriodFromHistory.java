package nl.wijkbudget.project.command;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.project.ProposalPeriod;
import nl.wijkbudget.round.Rounds;

/** What the phase of a round means for its projects. */
public record ProposalPeriodFromHistory(Rounds rounds) implements ProposalPeriod {
    @Override
    public NeighbourhoodId neighbourhoodOf(RoundId round) {
        return rounds.of(round).neighbourhood();
    }

    @Override
    public boolean acceptsProposals(RoundId round) {
        return rounds.of(round).acceptsProposals();
    }

    @Override
    public boolean acceptsAssessments(RoundId round) {
        return rounds.of(round).acceptsAssessments();
    }
}
