package nl.wijkbudget.project;

import java.time.Clock;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.NeighbourhoodProfile;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.ProjectRefusal.ProposalsAreClosed;
import nl.wijkbudget.project.ProjectRefusal.ProposalsAreNotBeingAssessed;
import nl.wijkbudget.project.ProjectRefusal.RoundIsOfAnotherNeighbourhood;

/** All that a project asks of the world around it: who may judge, how far its round is, what others propose, what time it is. */
public record ProjectOffice(Neighbourhoods neighbourhoods, ProposalPeriod period, Projects projects, Clock clock) {
    /** Refuses a round of elsewhere, and one in which nobody proposes now. */
    void requireProposals(RoundId round, NeighbourhoodId neighbourhood) {
        if (!period.neighbourhoodOf(round).equals(neighbourhood)) {
            throw new Rejection(new RoundIsOfAnotherNeighbourhood(round, neighbourhood));
        }
        if (!period.acceptsProposals(round)) {
            throw new Rejection(new ProposalsAreClosed(round));
        }
    }

    void requireAssessments(RoundId round) {
        if (!period.acceptsAssessments(round)) {
            throw new Rejection(new ProposalsAreNotBeingAssessed(round));
        }
    }

    void requireAssessor(Authority authority, NeighbourhoodId neighbourhood) {
        neighbourhoods.of(neighbourhood).requireMandate(authority, Competence.ASSESS_PROJECT, clock.instant());
    }

    /** Refuses a theme that the neighbourhood does not have, and a point outside it. */
    void requireAtHome(Proposal proposal, NeighbourhoodId neighbourhood) {
        NeighbourhoodProfile profile = neighbourhoods.of(neighbourhood);
        profile.requireTheme(proposal.theme());
        Location location = proposal.location();
        if (location != null && location.point() != null) {
            profile.requireInside(location.point());
        }
    }
}
