package nl.wijkbudget.pabulib;

import java.util.List;

/** A whole election; ballots without projects are among the votes. */
public record PabulibFile(PabulibMeta meta, List<PabulibProject> projects, List<PabulibBallot> votes) {

    public PabulibFile {
        projects = List.copyOf(projects);
        votes = List.copyOf(votes);
    }
}
