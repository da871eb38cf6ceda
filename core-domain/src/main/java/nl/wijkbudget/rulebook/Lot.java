package nl.wijkbudget.rulebook;

import java.util.List;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.RulebookRefusal.LotMissesCandidate;

/** All candidates in the order of a lot; drawn before the vote it stands in the rulebook in the notation {@code p2 p1 p3}, with or without commas; the first goes first. */
public record Lot(List<ProjectId> order) {
    public Lot {
        order = List.copyOf(order);
    }

    static Lot of(Parameter parameter) {
        List<ProjectId> order = Parameter.words(parameter.value()).stream()
                .map(parameter::project)
                .toList();
        Repeats.firstOf(order).ifPresent(project -> {
            throw parameter.impossible("The lot names a project twice: " + project.value());
        });
        return new Lot(order);
    }

    /** Refuses any other list than one of all candidates. */
    void requireFit(Parameter parameter, RulebookDraft draft) {
        order.forEach(project -> parameter.requireCandidate(project, draft));
        draft.candidates().stream()
                .filter(candidate -> !order.contains(candidate))
                .findFirst()
                .ifPresent(candidate -> {
                    throw new Rejection(new LotMissesCandidate(candidate));
                });
    }
}
