package nl.wijkbudget.pabulib;

import java.util.List;

/** A whole election; ballots without projects are among the votes. */
public record PabulibFile(PabulibMeta meta, List<PabulibProject> projects, List<PabulibBallot> votes) {

    public PabulibFile {
        projects = List.copyOf(projects);
        votes = List.copyOf(votes);
    }

    /**
     * The same election as it is written: rows counted, projects by result and then by id, ballots by what they say,
     * and nothing of voters but that.
     */
    public PabulibFile normal() {
        return NormalForm.of(this);
    }
}
