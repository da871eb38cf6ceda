package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Vote;

/** One pot, counted: its candidates are numbered in the order that breaks ties. */
record PotCount(Rulebook.Pot pot, List<Rulebook.Candidate> candidates, Poll poll, Trace trace) {
    private static final long CENTS = 100;
    private static final List<String> CHANNELS = List.of("ONLINE", "PAPER", "DESK", "TABLE");

    static PotCount of(Rulebook rulebook, Rulebook.Pot pot, Iterable<Vote> votes, Rule rule) {
        List<Rulebook.Candidate> candidates = rulebook.candidates().values().stream()
                .filter(candidate -> candidate.pot().equals(pot.id()))
                .sorted(rulebook.tieOrder())
                .toList();
        Poll poll = poll(rulebook, pot, candidates, votes);
        return new PotCount(pot, candidates, poll, rule.count(poll));
    }

    private static Poll poll(
            Rulebook rulebook, Rulebook.Pot pot, List<Rulebook.Candidate> candidates, Iterable<Vote> votes) {
        Map<String, Integer> numbers = new HashMap<>();
        candidates.forEach(candidate -> numbers.put(candidate.project(), numbers.size()));
        List<List<String>> weights = rulebook.groups("weights");
        if (weights.stream().anyMatch(words -> words.size() != 2 || !CHANNELS.contains(words.get(0)))) {
            throw new Malformed("has weights that are not of channels");
        }
        List<String> channels = weights.stream().map(words -> words.get(0)).toList();
        Map<List<Integer>, Poll.Ballots> same = new LinkedHashMap<>();
        for (Vote vote : votes) {
            add(vote, rulebook.form().points(vote.selection()), numbers, channels, same);
        }
        List<List<Integer>> exclusions = rulebook.groups("exclusions").stream()
                .map(group -> group.stream()
                        .filter(numbers::containsKey)
                        .map(numbers::get)
                        .toList())
                .filter(group -> group.size() > 1)
                .toList();
        return new Poll(
                candidates.stream().map(Rulebook.Candidate::price).toList(),
                pot.amount(),
                CENTS,
                rulebook.form().places(),
                List.copyOf(same.values()),
                exclusions,
                weights.stream().map(words -> Ratio.read(words.get(1))).toList());
    }

    private static void add(
            Vote vote,
            List<Long> points,
            Map<String, Integer> numbers,
            List<String> channels,
            Map<List<Integer>, Poll.Ballots> same) {
        int channel = Math.max(0, channels.indexOf(vote.channel()));
        List<String> names = vote.selection().names();
        int[] here = IntStream.range(0, names.size())
                .filter(place -> numbers.containsKey(names.get(place)))
                .toArray();
        int[] projects =
                IntStream.of(here).map(place -> numbers.get(names.get(place))).toArray();
        int[] given = IntStream.of(here)
                .map(place -> Math.toIntExact(points.get(place)))
                .toArray();
        List<Integer> key = new ArrayList<>(List.of(channel));
        IntStream.concat(Arrays.stream(projects), Arrays.stream(given)).forEach(key::add);
        same.computeIfAbsent(List.copyOf(key), first -> new Poll.Ballots(projects, given, channel, 0))
                .onceMore();
    }

    String project(int number) {
        return candidates.get(number).project();
    }

    List<String> funded() {
        return trace.winners().stream().map(this::project).toList();
    }

    Json step(Trace.Step step) {
        Map<String, Json> json = new LinkedHashMap<>();
        json.put("project", Json.of(project(step.project())));
        json.put("pot", Json.of(pot.id()));
        json.put("price", Json.of(poll.cost(step.project())));
        json.put("available", Json.of(step.available()));
        json.put("verdict", Json.of(step.verdict()));
        json.put("score", Json.of(step.score().toString()));
        Trace.Payment paid = step.payment();
        json.put(
                "payment",
                paid == null
                        ? Json.of(null)
                        : Json.of(Map.of(
                                "perUnit", Json.of(paid.perUnit().toString()),
                                "total", Json.of(paid.total().toString()),
                                "full", Json.of(paid.full()),
                                "partial", Json.of(paid.partial()),
                                "broke", Json.of(paid.broke()))));
        return Json.of(json);
    }

    Json outcome() {
        Audit audit = new Audit(poll, trace);
        Map<String, Json> figures = new LinkedHashMap<>();
        trace.figures().forEach((name, value) -> figures.put(name, Json.of(value)));
        return Json.of(Map.of(
                "pot", Json.of(pot.id()),
                "amount", Json.of(pot.amount()),
                "spent", Json.of(poll.costOf(trace.winners())),
                "feasible", Json.of(audit.isFeasible()),
                "exhaustive", Json.of(audit.isExhaustive()),
                "slightedByCost", Json.of(audit.slighted("cost")),
                "slightedByNumber", Json.of(audit.slighted("cardinality")),
                "figures", Json.of(figures)));
    }
}
