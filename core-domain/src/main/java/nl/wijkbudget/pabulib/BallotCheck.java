package nl.wijkbudget.pabulib;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether each voter hands in one ballot, with projects that exist. */
final class BallotCheck {
    private final KnownProjects projects;
    private final Faults faults;
    private final Set<String> voters = new HashSet<>();

    BallotCheck(KnownProjects projects, Faults faults) {
        this.projects = projects;
        this.faults = faults;
    }

    boolean isOnlyBallotOf(Cell voter) {
        if (voter.isAbsent()) {
            faults.add(FaultCode.VOTER_ID_IS_EMPTY, voter.place());
            return false;
        }
        boolean first = voters.add(voter.text());
        if (!first) {
            faults.add(FaultCode.VOTER_VOTED_ALREADY, voter.place(), voter.text());
        }
        return first;
    }

    boolean hasKnownProjects(PabulibBallot ballot, Place place) {
        List<String> unknown =
                ballot.projects().stream().filter(id -> !projects.has(id)).toList();
        unknown.forEach(id -> faults.add(FaultCode.PROJECT_IS_UNKNOWN, place, id));
        return unknown.isEmpty();
    }
}
