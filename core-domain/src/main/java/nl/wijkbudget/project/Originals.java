package nl.wijkbudget.project;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.project.ProjectCommand.MergeProjects;
import nl.wijkbudget.project.ProjectRefusal.OriginalCannotMerge;
import nl.wijkbudget.project.ProjectRefusal.OriginalIsOfAnotherRound;
import nl.wijkbudget.project.ProjectRefusal.TooFewToMerge;

/** The projects that a merge is made of: at least two, of one round, none of them at its end. */
record Originals(List<ProjectDossier> dossiers) {
    private static final Set<ProjectState> CAN_MERGE = Set.of(ProjectState.PROPOSED, ProjectState.FEASIBLE);

    /** Looks the originals up and refuses those that cannot merge. */
    static Originals of(MergeProjects command, Projects projects) {
        if (command.originals().size() < 2) {
            throw new Rejection(new TooFewToMerge(command.originals().size()));
        }
        Originals originals =
                new Originals(command.originals().stream().map(projects::of).toList());
        originals.dossiers.forEach(originals::require);
        return originals;
    }

    RoundId round() {
        return dossiers.get(0).round();
    }

    NeighbourhoodId neighbourhood() {
        return dossiers.get(0).neighbourhood();
    }

    ProjectsMerged mergedBy(MergeProjects command) {
        Set<ActorId> proposers = new TreeSet<>();
        dossiers.forEach(dossier -> proposers.addAll(dossier.proposers()));
        return new ProjectsMerged(
                command.project(), round(), neighbourhood(), command.originals(), proposers, command.proposal());
    }

    private void require(ProjectDossier dossier) {
        if (!dossier.round().equals(round())) {
            throw new Rejection(new OriginalIsOfAnotherRound(dossier.project(), round()));
        }
        if (!CAN_MERGE.contains(dossier.state())) {
            throw new Rejection(new OriginalCannotMerge(dossier.project(), dossier.state()));
        }
    }
}
