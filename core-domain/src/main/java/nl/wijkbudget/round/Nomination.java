package nl.wijkbudget.round;

import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectDossier;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.round.RoundRefusal.CandidateHasNoPrice;
import nl.wijkbudget.round.RoundRefusal.CandidateIsNotFeasible;
import nl.wijkbudget.round.RoundRefusal.CandidateIsOfAnotherRound;
import nl.wijkbudget.round.RoundRefusal.CandidateIsUnknown;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.RulebookDraft;

/** Puts projects on the ballot of a round as they stand in their dossiers. */
record Nomination(RoundId round, Projects projects, RulebookDraft draft) {
    /** Refuses projects that are unknown, of another round, not feasible, without a price or without a pot. */
    Candidate of(ProjectId project) {
        ProjectDossier dossier = dossier(project);
        if (!dossier.round().equals(round)) {
            throw new Rejection(new CandidateIsOfAnotherRound(project, dossier.round()));
        }
        if (dossier.state() != ProjectState.FEASIBLE) {
            throw new Rejection(new CandidateIsNotFeasible(project));
        }
        ThemeId theme = dossier.proposal().theme();
        PotId pot = draft.potFor(project, theme);
        return new Candidate(project, dossier.proposal().title(), theme, price(dossier), pot, dossier.submittedAt());
    }

    private ProjectDossier dossier(ProjectId project) {
        try {
            return projects.of(project);
        } catch (Rejection rejection) {
            if (rejection.refusal() instanceof ProjectIsUnknown) {
                throw new Rejection(new CandidateIsUnknown(project));
            }
            throw rejection;
        }
    }

    private static Money price(ProjectDossier dossier) {
        Money price = dossier.price();
        if (price == null) {
            throw new Rejection(new CandidateHasNoPrice(dossier.project()));
        }
        return price;
    }
}
