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
    private final List<String> objections = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    Rehearsal(CheckedElection election, Instant now) {
        this.election = election;
        this.now = now;
    }

    /** Throws everything that stands in the way. */
    void perform(Steps steps) throws IOException, FaultyElection {
        ElectionNames names = election.names();
        steps.begin(ImportStep.REHEARSING, election.range().ballots());
        attempt(
                "The neighbourhood",
                () -> new EstablishNeighbourhood(names.neighbourhood(), names.neighbourhoodName(), 0));
        attempt(
                "The election",
                () -> new PlanRound(names.round(), names.neighbourhood(), names.roundTitle(), election.currency()));
        election.outline().projects().forEach(this::propose);
        refuseWhenObjected();
        attempt("The rules", () -> vote(steps));
        refuseWhenObjected();
    }

    private void propose(PabulibProject project) {
        ElectionNames names = election.names();
        attempt("Project " + project.id(), () -> {
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
            attempt("The ballot of voter " + ballot.voterId(), () -> rulebook.check(form.selection(ballot)));
            steps.oneMore();
        });
    }

    private void attempt(String what, Attempt attempt) {
        try {
            attempt.make();
        } catch (IllegalArgumentException malformed) {
            object(what + ": " + malformed.getMessage());
        } catch (Rejection rejection) {
            object(what + ": " + rejection.refusal());
        } catch (IOException e) {
            object(what + ": the file cannot be read any more");
        }
    }

    private void object(String objection) {
        if (objections.size() < MOST) {
            objections.add(objection);
        }
    }

    private void refuseWhenObjected() throws FaultyElection {
        if (!objections.isEmpty()) {
            throw new FaultyElection(language -> objections);
        }
    }

    private interface Attempt {
        void make() throws IOException;
    }
}
