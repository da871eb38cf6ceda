package nl.wijkbudget.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.identity.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What front-runners said of an agenda up to now: a fold over its events.
 *
 * @param combined the projects that go on under another, each with that other
 * @param raised the questions asked and the projects brought before others
 */
record AgendaReview(
        Set<ProjectId> endorsed, Set<ProjectId> deferred, Map<ProjectId, ProjectId> combined, Set<Fact> raised) {
    static final AgendaReview NONE = new AgendaReview(Set.of(), Set.of(), Map.of(), Set.of());

    AgendaReview {
        endorsed = Set.copyOf(endorsed);
        deferred = Set.copyOf(deferred);
        combined = Map.copyOf(combined);
        raised = Set.copyOf(raised);
    }

    AgendaReview after(Object event) {
        if (event instanceof ItemEndorsed item) {
            return new AgendaReview(
                    with(endorsed, item.project()), without(deferred, item.project()), combined, raised);
        }
        if (event instanceof ItemDeferred item) {
            return new AgendaReview(
                    without(endorsed, item.project()), with(deferred, item.project()), combined, raised);
        }
        if (event instanceof ItemsCombined items) {
            return new AgendaReview(endorsed, deferred, with(items), raised);
        }
        if (event instanceof InformationRequested || event instanceof ItemEscalated) {
            return new AgendaReview(endorsed, deferred, combined, with(raised, (Fact) event));
        }
        return this;
    }

    /** The project under which this one goes on in the end, as a lead may be combined in its turn; null for one that stands by itself. */
    @Nullable
    ProjectId leadOf(ProjectId project) {
        ProjectId lead = combined.get(project);
        for (ProjectId next = lead; next != null; next = combined.get(next)) {
            lead = next;
        }
        return lead;
    }

    private Map<ProjectId, ProjectId> with(ItemsCombined items) {
        Map<ProjectId, ProjectId> changed = new HashMap<>(combined);
        items.others().forEach(other -> changed.put(other, items.lead()));
        return changed;
    }

    private static <T> Set<T> with(Set<T> set, T added) {
        Set<T> changed = new HashSet<>(set);
        changed.add(added);
        return changed;
    }

    private static <T> Set<T> without(Set<T> set, T removed) {
        Set<T> changed = new HashSet<>(set);
        changed.remove(removed);
        return changed;
    }
}
