package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;

/** The projects of all pots from the highest score to the lowest, those with equal scores together. */
record ScoreOrder(TieRule tieRule, Map<ProjectId, Candidate> candidates, List<EqualScores> levels) {
    ScoreOrder {
        levels = List.copyOf(levels);
    }

    static ScoreOrder of(Election election, List<Step> steps, boolean perCost) {
        Map<ProjectId, Candidate> candidates = election.rulebook().candidates().stream()
                .collect(Collectors.toMap(Candidate::project, Function.identity()));
        Comparator<Step> byTieRule = Comparator.comparing(
                step -> Objects.requireNonNull(candidates.get(step.project())), election.tieOrder());
        SortedMap<Level, List<Step>> byLevel = new TreeMap<>(Comparator.reverseOrder());
        steps.stream().sorted(byTieRule).forEach(step -> byLevel.computeIfAbsent(
                        Level.of(step, perCost), level -> new ArrayList<>())
                .add(step));
        List<EqualScores> levels = new ArrayList<>();
        byLevel.forEach((level, equal) -> levels.add(new EqualScores(level, equal)));
        return new ScoreOrder(election.rulebook().tieRule(), candidates, levels);
    }

    List<Step> steps() {
        return levels.stream().flatMap(level -> level.steps().stream()).toList();
    }

    List<Tie> ties(List<Tie> inPots) {
        return levels.stream()
                .filter(level -> level.tied().size() > 1)
                .map(level -> level.tie(tieRule, inPots))
                .toList();
    }

    List<Standing> standings(Places places) {
        List<Standing> standings = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            int above = standings.size();
            List<Step> equal = levels.get(level).steps();
            for (int place = 0; place < equal.size(); place++) {
                int rank = isShared() ? above + 1 : above + place + 1;
                Candidate candidate =
                        Objects.requireNonNull(candidates.get(equal.get(place).project()));
                standings.add(places.standing(rank, candidate, lead(level, place)));
            }
        }
        return standings;
    }

    /** How much more the project at this place of a level has than the next lower rank; null when there is none. */
    private @Nullable Fraction lead(int level, int place) {
        boolean lastOfItsRank = isShared() || place == levels.get(level).steps().size() - 1;
        if (!lastOfItsRank) {
            return Fraction.ZERO;
        }
        return level == levels.size() - 1 ? null : levels.get(level).above(levels.get(level + 1));
    }

    private boolean isShared() {
        return tieRule == TieRule.SHARED_RANK;
    }
}
