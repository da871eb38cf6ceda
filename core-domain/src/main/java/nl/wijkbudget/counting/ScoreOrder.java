package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;

/** All candidates from the highest score to the lowest, those with equal scores together; one without votes comes last. */
record ScoreOrder(List<EqualScores> levels, Tally tally, TieRule tieRule) {
    ScoreOrder {
        levels = List.copyOf(levels);
    }

    static ScoreOrder of(Election election) {
        Rulebook rulebook = election.rulebook();
        Tally tally = Tally.of(election);
        Measure measure = rulebook.rule().measure();
        List<EqualScores> levels = new ArrayList<>();
        rulebook.candidates().stream()
                .sorted(TieOrder.of(rulebook))
                .collect(Collectors.groupingBy(
                        candidate -> tally.score(candidate.project(), measure),
                        () -> new TreeMap<>(Comparator.<Long>reverseOrder()),
                        Collectors.toList()))
                .forEach((score, equal) -> levels.add(new EqualScores(score, equal)));
        return new ScoreOrder(levels, tally, rulebook.tieRule());
    }

    /** The standings, with the funded ones as these steps decided. */
    List<Standing> standings(List<Step> steps) {
        Set<ProjectId> funded = steps.stream()
                .filter(step -> step.verdict() == Step.Verdict.FUNDED)
                .map(Step::project)
                .collect(Collectors.toCollection(HashSet::new));
        List<Standing> standings = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            int above = standings.size();
            int size = levels.get(level).candidates().size();
            for (int place = 0; place < size; place++) {
                Candidate candidate = levels.get(level).candidates().get(place);
                int rank = isShared() ? above + 1 : above + place + 1;
                standings.add(standing(rank, candidate, funded.contains(candidate.project()), margin(level, place)));
            }
        }
        return standings;
    }

    private Standing standing(int rank, Candidate candidate, boolean funded, @Nullable Long margin) {
        ProjectId project = candidate.project();
        return new Standing(
                rank, project, tally.votes(project), tally.points(project), candidate.price(), funded, margin);
    }

    /** How much more the project at this place of a level has than the next lower rank; null when there is none. */
    private @Nullable Long margin(int level, int place) {
        boolean lastOfItsRank =
                isShared() || place == levels.get(level).candidates().size() - 1;
        if (!lastOfItsRank) {
            return 0L;
        }
        boolean lastRank = level == levels.size() - 1;
        return lastRank
                ? null
                : (Long) Math.subtractExact(
                        levels.get(level).score(), levels.get(level + 1).score());
    }

    private boolean isShared() {
        return tieRule == TieRule.SHARED_RANK;
    }
}
