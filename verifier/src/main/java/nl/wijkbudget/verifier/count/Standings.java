package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** The candidates of all pots in one order, with the steps and ties behind it, as they are told. */
record Standings(Rulebook rulebook, List<PotCount> pots, List<Json> standings, List<Json> steps, List<Json> ties) {
    /** A candidate of a pot with a decision on it. */
    private record Place(PotCount pot, Trace.Step step) {
        String name() {
            return pot.names().get(step.project());
        }

        long price() {
            return pot.poll().cost(step.project());
        }

        /** As which of its pot it was selected; 0 when it was not. */
        int selected() {
            return pot.trace().winners().indexOf(step.project()) + 1;
        }
    }

    static Standings of(Rulebook rulebook, List<PotCount> pots) {
        Standings told = new Standings(rulebook, pots, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Place> places = new ArrayList<>();
        for (PotCount pot : pots) {
            Map<Integer, Trace.Step> last = new TreeMap<>();
            pot.trace().steps().forEach(step -> last.put(step.project(), step));
            last.values().forEach(step -> places.add(new Place(pot, step)));
        }
        places.sort(Comparator.comparing(place -> rulebook.candidate(place.name()), rulebook.tieOrder()));
        if (Rule.ORDERS.contains(rulebook.rule())) {
            told.byScore(places);
        } else {
            told.bySelection(places);
        }
        return told;
    }

    /** First what each pot selected first; of what was not, the one with more votes or points. */
    private void bySelection(List<Place> places) {
        places.sort(Comparator.comparing((Place place) -> place.selected() == 0)
                .thenComparing(Place::selected)
                .thenComparing(place ->
                        -place.pot().measured(rulebook).get(place.step().project())));
        places.forEach(place -> tellStanding(place, standings.size() + 1, null));
        for (PotCount pot : pots) {
            pot.trace().steps().forEach(step -> tellStep(new Place(pot, step)));
            pot.trace().ties().forEach(tie -> tellTie(tie.score(), pot.names(tie.projects()), tie.decisive()));
        }
    }

    /** By score, over all pots; each with how much more it has than the next lower rank. */
    private void byScore(List<Place> places) {
        NavigableMap<InOrder.Height, List<Place>> levels = new TreeMap<>();
        places.forEach(place -> levels.computeIfAbsent(height(place), first -> new ArrayList<>())
                .add(place));
        boolean shared = rulebook.tieRule().equals("SHARED_RANK");
        levels.forEach((height, level) -> {
            InOrder.Height next = levels.higherKey(height);
            boolean none = next == null || height.beyond() > 0;
            Ratio lead = none ? null : height.score().minus(next.score());
            int first = standings.size() + 1;
            int last = standings.size() + level.size();
            for (Place place : level) {
                int rank = standings.size() + 1;
                tellStep(place);
                tellStanding(place, shared ? first : rank, shared || rank == last ? lead : Ratio.ZERO);
            }
            List<String> tied = level.stream()
                    .filter(place -> !place.step().verdict().equals("BELOW_THRESHOLD"))
                    .map(Place::name)
                    .toList();
            if (tied.size() > 1) {
                tellTie(level.get(0).step().score(), tied, pots.stream().anyMatch(pot -> pot.decides(tied)));
            }
        });
    }

    private InOrder.Height height(Place place) {
        Ratio score = place.step().score();
        boolean isAbove = rulebook.rule().equals("votes-per-euro") && place.price() == 0 && score.signum() > 0;
        return isAbove ? new InOrder.Height(1, Ratio.ZERO) : new InOrder.Height(0, score);
    }

    private void tellStep(Place place) {
        Trace.Step step = place.step();
        Trace.Payment paid = step.payment();
        Json payment = paid == null
                ? Json.of(null)
                : Json.named("perUnit total full partial broke")
                        .with(paid.perUnit(), paid.total(), paid.full(), paid.partial(), paid.broke());
        String pot = place.pot().pot().id();
        steps.add(Json.named("project pot price available verdict score payment")
                .with(place.name(), pot, place.price(), step.available(), step.verdict(), step.score(), payment));
    }

    private void tellStanding(Place place, int rank, @Nullable Ratio lead) {
        long votes = place.pot().votes().get(place.step().project());
        long points = place.pot().points().get(place.step().project());
        Integer selected = place.selected() == 0 ? null : place.selected();
        standings.add(Json.named("rank project votes points price funded lead selected")
                .with(rank, place.name(), votes, points, place.price(), selected != null, lead, selected));
    }

    private void tellTie(Ratio score, List<String> order, @Nullable Boolean decisive) {
        ties.add(Json.named("score order rule decisive").with(score, order, rulebook.tieRule(), decisive));
    }
}
