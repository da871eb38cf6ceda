package nl.wijkbudget.counting;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import org.jspecify.annotations.Nullable;

/** What is known of each project after the count, whatever place it gets. */
record Places(
        Tally tally,
        Map<ProjectId, Integer> selected,
        Map<ProjectId, Grounds> grounds,
        Map<ProjectId, Change> margins) {
    static Places of(CountedElection counted) {
        Map<ProjectId, Integer> selected = new HashMap<>();
        Map<ProjectId, Grounds> grounds = new HashMap<>();
        Map<ProjectId, Change> margins = new HashMap<>();
        for (CountedPot pot : counted.pots()) {
            int place = 1;
            for (ProjectId project : pot.funded()) {
                selected.put(project, place++);
            }
            grounds.putAll(pot.grounds());
            margins.putAll(pot.margins(counted.rule()));
        }
        return new Places(Tally.of(counted.election()), selected, grounds, margins);
    }

    /** As which of its pot it was selected; after all others when it was not. */
    int selected(Candidate candidate) {
        return selected.getOrDefault(candidate.project(), Integer.MAX_VALUE);
    }

    long score(Candidate candidate, Measure measure) {
        return tally.score(candidate.project(), measure);
    }

    Standing standing(int rank, Candidate candidate, @Nullable Fraction lead) {
        ProjectId project = candidate.project();
        Integer place = selected.get(project);
        return new Standing(
                rank,
                project,
                tally.votes(project),
                tally.points(project),
                candidate.price(),
                place != null,
                lead,
                place,
                margins.get(project),
                grounds.get(project));
    }
}
