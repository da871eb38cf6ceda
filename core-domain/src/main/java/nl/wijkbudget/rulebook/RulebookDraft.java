package nl.wijkbudget.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.identity.ProjectId;

/** What the organiser adopts before opening: like the rulebook, with candidates still only named. */
public record RulebookDraft(
        List<ProjectId> candidates,
        BallotForm form,
        RuleChoice rule,
        List<Pot> pots,
        TieRule tieRule,
        VotingWindow window,
        EligibilityPolicy eligibility,
        Set<Channel> channels,
        int top) {
    public RulebookDraft {
        candidates = List.copyOf(candidates);
        pots = List.copyOf(pots);
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
        if (top < 1) {
            throw new IllegalArgumentException("The agenda starts with at least one project: top " + top);
        }
    }
}
