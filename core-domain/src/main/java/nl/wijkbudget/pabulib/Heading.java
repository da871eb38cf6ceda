package nl.wijkbudget.pabulib;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read before the ballots, as far as it is there. */
record Heading(MetaSection meta, @Nullable ProjectsSection projects, Faults faults) {

    boolean hasProjects() {
        return projects != null;
    }

    boolean hasPoints() {
        return meta.voteType().filter(VoteType::hasPoints).isPresent();
    }

    KnownProjects known() {
        return projects == null ? new KnownProjects(faults) : projects.known();
    }

    /** The election without its ballots, unless there was an error so far. */
    Optional<PabulibOutline> outline() {
        if (projects == null || faults.hasErrors()) {
            return Optional.empty();
        }
        return meta.meta().map(known -> new PabulibOutline(known, projects.projects()));
    }
}
