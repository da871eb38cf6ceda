package nl.wijkbudget.project;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** What others need to know of a project; the price is null until it was estimated. */
public record ProjectDossier(
        ProjectId project,
        RoundId round,
        NeighbourhoodId neighbourhood,
        Set<ActorId> proposers,
        Proposal proposal,
        Instant submittedAt,
        ProjectState state,
        @Nullable Money price) {
    public ProjectDossier {
        proposers = Collections.unmodifiableSet(new TreeSet<>(proposers));
    }
}
