package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.pabulib.PabulibProject;
import nl.wijkbudget.problem.command.ProblemTexts;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;

/** An import without its effects: finds what the engine would refuse before anything is imported. */
final class Rehearsal {
    private static final int MOST = 1_000;

    private final CheckedElection election;
    private final Instant now;
    private final List<Objection> objections = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final ProblemTexts texts;

    Rehearsal(CheckedElection election, Instant now) {
        this.election = election;
        this.now = now;
        texts = new ProblemTexts(election.currency());
    }

    /** Throws everything that stands in the way. */
    void perform(Steps steps) throws IOException, FaultyElection {
        ElectionNames names = election.names();
        steps.begin(ImportStep.REHEARSING, election.range().ballots());
        attempt(
                "neighbourhood",
                names.neighbourhoodName(),
                () -> new EstablishNeighbourhood(names.neighbourhood(), names.neighbourhoodName(), 0));
        attempt(
                "election",
                names.roundTitle(),
                () -> new PlanRound(names.round(), names.neighbourhood(), names.roundTitle(), election.currency()));
        election.outline().projects().forEach(this::propose);
        refuseWhenObjected();
        attempt("rules", "", () -> vote(steps));
        refuseWhenObjected();
    }

    private void propose(PabulibProject project) {
        ElectionNames names = election.names();
        attempt("project", project.id(), () -> {
            Proposal proposal = ImportedProjects.proposal(project, names);
            new ProposeProject(names.project(project.id()), names.round(), names.neighbourhood(), proposal);
            candidates.add(new Candidate(
                    names.project(project.id()),
                    proposal.title(),
                    proposal.theme(),
                    new Money(project.cost().cents()),
                    new PotId("budget"),
                    now));
        });
    }

    private void vote(Steps steps) throws IOException {
        RulebookDraft draft = election.rules().draft(now);
        draft.check((choice, form) -> Optional.empty());
        Rulebook rulebook = draft.freeze(candidates, election.currency());
        ImportedForm form = election.form();
        election.file().read(ballot -> {
            attempt("ballot", ballot.voterId(), () -> rulebook.check(form.selection(ballot)));
            steps.oneMore();
        });
    }

    private void attempt(String kind, String id, Attempt attempt) {
        try {
            attempt.make();
        } catch (IllegalArgumentException malformed) {
            object(language -> String.valueOf(malformed.getMessage()), kind, id);
        } catch (Rejection rejection) {
            object(Objection.to(rejection.refusal(), texts), kind, id);
        } catch (IOException e) {
            object(language -> texts.text("import.is-unreadable", language), kind, id);
        }
    }

    private void object(Objection objection, String kind, String id) {
        if (objections.size() < MOST) {
            objections.add(objection.about(kind, id, texts));
        }
    }

    private void refuseWhenObjected() throws FaultyElection {
        if (!objections.isEmpty()) {
            throw new FaultyElection(language ->
                    objections.stream().map(each -> each.in(language)).toList());
        }
    }

    private interface Attempt {
        void make() throws IOException;
    }
}
