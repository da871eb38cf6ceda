package nl.wijkbudget.pabulib;

import java.util.List;

/** An election without its ballots. */
public record PabulibOutline(PabulibMeta meta, List<PabulibProject> projects) {

    public PabulibOutline {
        projects = List.copyOf(projects);
    }
}
