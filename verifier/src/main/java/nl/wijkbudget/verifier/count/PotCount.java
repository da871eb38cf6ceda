package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.rulebook.Rulebook;

/** One pot, counted: its candidates are numbered in the order that breaks ties. */
record PotCount(Rulebook.Pot pot, List<String> names, Poll poll, Trace trace, List<Long> votes, List<Long> points) {
    /** What is said of each pot. */
    static final Json.Names TOLD =
            Json.named("pot amount spent feasible exhaustive slightedByCost slightedByNumber figures");

    private static final List<String> CHANNELS = List.of("ONLINE", "PAPER", "DESK", "TABLE");

    static PotCount of(Rulebook rulebook, Rulebook.Pot pot, List<Same> ballots, Rule rule) {
        List<Rulebook.Candidate> candidates = rulebook.candidates().values().stream()
                .filter(candidate -> candidate.pot().equals(pot.id()))
                .sorted(rulebook.tieOrder())
                .toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        candidates.forEach(candidate -> numbers.put(candidate.project(), numbers.size()));
        List<Long> prices = candidates.stream().map(Rulebook.Candidate::price).toList();
        int longest = rulebook.form().places();
        long voters = ballots.stream().mapToLong(Same::size).sum();
        List<Poll.Ballots> cast = cast(rulebook, ballots, numbers);
        List<List<Integer>> exclusions = new ArrayList<>();
        for (List<String> group : rulebook.groups("exclusions")) {
            exclusions.add(
                    group.stream().map(numbers::get).filter(Objects::nonNull).toList());
        }
        Map<String, Ratio> weights = weights(rulebook);
        Poll poll = new Poll(prices, Set.of(), pot.amount(), longest, voters, cast, exclusions, weights);
        List<String> names = List.copyOf(numbers.keySet());
        return new PotCount(pot, names, poll, rule.count(poll), poll.totals("cardinality"), poll.totals("points"));
    }

    private static Map<String, Ratio> weights(Rulebook rulebook) {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        for (List<String> words : rulebook.groups("weights")) {
            if (words.size() != 2 || !CHANNELS.contains(words.get(0))) {
                throw new Malformed("has weights that are not of channels");
            }
            weights.put(words.get(0), Ratio.read(words.get(1)));
        }
        return weights;
    }

    /** What the ballots say of these projects, without those that say nothing of them. */
    private static List<Poll.Ballots> cast(Rulebook rulebook, List<Same> ballots, Map<String, Integer> numbers) {
        Map<Poll.Mark, Poll.Mark> known = new HashMap<>();
        List<Poll.Ballots> cast = new ArrayList<>();
        for (Same same : ballots) {
            List<String> names = same.selection().names();
            List<Long> points = rulebook.form().points(same.selection());
            List<Poll.Mark> marks = new ArrayList<>();
            for (int place = 0; place < names.size(); place++) {
                Integer number = numbers.get(names.get(place));
                if (number != null) {
                    Poll.Mark mark = new Poll.Mark(number, Math.toIntExact(points.get(place)));
                    marks.add(known.computeIfAbsent(mark, first -> first));
                }
            }
            if (!marks.isEmpty()) {
                cast.add(new Poll.Ballots(same.channel(), List.copyOf(marks), same.size()));
            }
        }
        return cast;
    }

    List<String> names(List<Integer> projects) {
        return projects.stream().map(names::get).toList();
    }

    List<Long> measured(Rulebook rulebook) {
        return rulebook.measuresPoints() ? points : votes;
    }

    /** Whether a tie that was met among these made a difference. */
    boolean decides(List<String> tied) {
        return trace.ties().stream()
                .anyMatch(tie -> Boolean.TRUE.equals(tie.decisive()) && tied.containsAll(names(tie.projects())));
    }

    Json told() {
        List<Integer> winners = trace.winners();
        long spent = poll.costOf(winners);
        Audit audit = new Audit(poll, trace, winners);
        boolean feasible = audit.isFeasible();
        boolean exhaustive = audit.isExhaustive();
        long byCost = audit.slighted("cost");
        long byNumber = audit.slighted("cardinality");
        return TOLD.with(pot.id(), pot.amount(), spent, feasible, exhaustive, byCost, byNumber, trace.figures());
    }
}
