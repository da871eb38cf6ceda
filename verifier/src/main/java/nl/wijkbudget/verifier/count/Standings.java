package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Vote;
import org.jspecify.annotations.Nullable;

/** All candidates of all pots in one order, with what the ballots add up to. */
final class Standings {
    private final Rulebook rulebook;
    private final Map<String, Long> votes = new HashMap<>();
    private final Map<String, Long> points = new HashMap<>();
    private final Map<String, Integer> selected = new HashMap<>();

    Standings(Rulebook rulebook, Iterable<Vote> cast, List<PotCount> pots) {
        this.rulebook = rulebook;
        for (Vote vote : cast) {
            List<Long> given = rulebook.form().points(vote.selection());
            for (int place = 0; place < given.size(); place++) {
                String project = vote.selection().names().get(place);
                votes.merge(project, 1L, Long::sum);
                points.merge(project, given.get(place), Math::addExact);
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
        Comparator<Rulebook.Candidate> order =
                Comparator.comparing(candidate -> selected.getOrDefault(candidate.project(), Integer.MAX_VALUE));
        List<Rulebook.Candidate> sorted = rulebook.candidates().values().stream()
                .sorted(order.thenComparing(
                                candidate -> measured.getOrDefault(candidate.project(), 0L), Comparator.reverseOrder())
                        .thenComparing(rulebook.tieOrder()))
                .toList();
        List<Json> standings = new ArrayList<>();
        sorted.forEach(candidate -> standings.add(standing(standings.size() + 1, candidate.project(), null)));
        return standings;
    }

    /** By score, over all pots; each with how much more it has than the next lower rank. */
    List<Json> byScore(List<List<Level>> levels) {
        boolean shared = rulebook.tieRule().equals("SHARED_RANK");
        List<Json> standings = new ArrayList<>();
        for (int at = 0; at < levels.size(); at++) {
            List<Level> equal = levels.get(at);
            int above = standings.size();
            for (int place = 0; place < equal.size(); place++) {
                boolean lastOfItsRank = shared || place == equal.size() - 1;
                Ratio lead = lastOfItsRank ? lead(levels, at) : Ratio.ZERO;
                standings.add(standing(
                        shared ? above + 1 : above + place + 1, equal.get(place).project(), lead));
            }
        }
        return standings;
    }

    private static @Nullable Ratio lead(List<List<Level>> levels, int at) {
        Level level = levels.get(at).get(0);
        boolean none = at == levels.size() - 1 || level.above();
        return none ? null : level.score().minus(levels.get(at + 1).get(0).score());
    }

    private Json standing(int rank, String project, @Nullable Ratio lead) {
        Integer place = selected.get(project);
        Map<String, Json> standing = new LinkedHashMap<>();
        standing.put("rank", Json.of(rank));
        standing.put("project", Json.of(project));
        standing.put("votes", Json.of(votes.getOrDefault(project, 0L)));
        standing.put("points", Json.of(points.getOrDefault(project, 0L)));
        standing.put("price", Json.of(candidate(project).price()));
        standing.put("funded", Json.of(place != null));
        standing.put("lead", lead == null ? Json.of(null) : Json.of(lead.toString()));
        standing.put("selected", place == null ? Json.of(null) : Json.of(place));
        return Json.of(standing);
    }

    private Rulebook.Candidate candidate(String project) {
        return Objects.requireNonNull(rulebook.candidates().get(project));
    }
}
