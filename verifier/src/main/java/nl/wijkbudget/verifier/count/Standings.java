package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** All candidates of all pots in one order, with what the ballots add up to. */
final class Standings {
    private final Rulebook rulebook;
    private final Map<String, Long> votes = new HashMap<>();
    private final Map<String, Long> points = new HashMap<>();
    private final Map<String, Integer> selected = new HashMap<>();

    Standings(Rulebook rulebook, List<Same> ballots, List<PotCount> pots) {
        this.rulebook = rulebook;
        for (Same same : ballots) {
            List<Long> given = rulebook.form().points(same.selection());
            for (int place = 0; place < given.size(); place++) {
                String project = same.selection().names().get(place);
                votes.merge(project, same.size(), Long::sum);
                points.merge(project, Math.multiplyExact(same.size(), given.get(place)), Math::addExact);
            }
        }
        for (PotCount pot : pots) {
            int place = 1;
            for (String project : pot.funded()) {
                selected.put(project, place++);
            }
        }
    }

    /** First what each pot selected first; of what was not, the one with more votes or points. */
    List<Json> bySelection() {
        Map<String, Long> measured = rulebook.measuresPoints() ? points : votes;
        List<Json> standings = new ArrayList<>();
        rulebook.candidates().values().stream()
                .sorted(rulebook.tieOrder())
                .map(Rulebook.Candidate::project)
                .sorted(Comparator.<String>comparingInt(project -> selected.getOrDefault(project, Integer.MAX_VALUE))
                        .thenComparing(project -> -measured.getOrDefault(project, 0L)))
                .forEach(project -> standings.add(standing(standings.size() + 1, project, null)));
        return standings;
    }

    /** By score, over all pots; each with how much more it has than the next lower rank. */
    List<Json> byScore(List<List<Level>> levels) {
        boolean shared = rulebook.tieRule().equals("SHARED_RANK");
        List<Json> standings = new ArrayList<>();
        for (int at = 0; at < levels.size(); at++) {
            List<Level> equal = levels.get(at);
            boolean none = at == levels.size() - 1 || equal.get(0).above();
            Ratio lead = none
                    ? null
                    : equal.get(0).height().minus(levels.get(at + 1).get(0).height());
            int above = standings.size();
            for (int place = 0; place < equal.size(); place++) {
                boolean lastOfItsRank = shared || place == equal.size() - 1;
                int rank = shared ? above + 1 : above + place + 1;
                standings.add(standing(rank, equal.get(place).project(), lastOfItsRank ? lead : Ratio.ZERO));
            }
        }
        return standings;
    }

    private Json standing(int rank, String project, @Nullable Ratio lead) {
        Integer place = selected.get(project);
        long on = votes.getOrDefault(project, 0L);
        long got = points.getOrDefault(project, 0L);
        long price = rulebook.candidate(project).price();
        return Json.named("rank project votes points price funded lead selected")
                .with(rank, project, on, got, price, place != null, lead, place);
    }
}
