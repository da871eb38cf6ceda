package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.rulebook.Rulebook;

/** One pot, counted: its candidates are numbered in the order that breaks ties. */
record PotCount(Rulebook.Pot pot, List<String> candidates, Poll poll, Trace trace) {
    private static final long CENTS = 100;
    private static final List<String> CHANNELS = List.of("ONLINE", "PAPER", "DESK", "TABLE");

    static PotCount of(Rulebook rulebook, Rulebook.Pot pot, List<Same> ballots, Rule rule) {
        List<Rulebook.Candidate> candidates = rulebook.candidates().values().stream()
                .filter(candidate -> candidate.pot().equals(pot.id()))
                .sorted(rulebook.tieOrder())
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        candidates.forEach(candidate -> numbers.put(candidate.project(), numbers.size()));
        List<String> names =
                candidates.stream().map(Rulebook.Candidate::project).toList();
        List<List<String>> weights = rulebook.groups("weights");
        if (weights.stream().anyMatch(words -> words.size() != 2 || !CHANNELS.contains(words.get(0)))) {
            throw new Malformed("has weights that are not of channels");
        }
        List<String> channels = weights.stream().map(words -> words.get(0)).toList();
        List<List<Integer>> exclusions = rulebook.groups("exclusions").stream()
                .map(group -> numbered(group, numbers))
                .filter(group -> group.size() > 1)
                .toList();
        Poll poll = new Poll(
                candidates.stream().map(Rulebook.Candidate::price).toList(),
                pot.amount(),
                CENTS,
                rulebook.form().places(),
                grouped(rulebook, ballots, numbers, channels),
                exclusions,
                weights.stream().map(words -> Ratio.read(words.get(1))).toList());
        return new PotCount(pot, names, poll, rule.count(poll));
    }

    private static List<Integer> numbered(List<String> names, Map<String, Integer> numbers) {
        return names.stream().map(numbers::get).filter(Objects::nonNull).toList();
    }

    private static List<Poll.Ballots> grouped(
            Rulebook rulebook, List<Same> ballots, Map<String, Integer> numbers, List<String> channels) {
        Map<Poll.Ballots, Long> sizes = new LinkedHashMap<>();
        for (Same same : ballots) {
            List<String> names = same.selection().names();
            List<Long> points = rulebook.form().points(same.selection());
            List<Integer> given = new ArrayList<>();
            for (int place = 0; place < names.size(); place++) {
                if (numbers.containsKey(names.get(place))) {
                    given.add(Math.toIntExact(points.get(place)));
                }
            }
            int channel = Math.max(0, channels.indexOf(same.channel()));
            sizes.merge(new Poll.Ballots(channel, numbered(names, numbers), given, 0), same.size(), Long::sum);
        }
        return sizes.entrySet().stream()
                .map(each -> each.getKey().of(each.getValue()))
                .toList();
    }

    String project(int number) {
        return candidates.get(number);
    }

    List<String> names(List<Integer> projects) {
        return projects.stream().map(this::project).toList();
    }

    List<String> funded() {
        return names(trace.winners());
    }

    Stream<Json> steps() {
        return trace.steps().stream().map(this::told);
    }

    Json told(Trace.Step step) {
        Trace.Payment paid = step.payment();
        Json payment = paid == null
                ? Json.of(null)
                : Json.named("perUnit total full partial broke")
                        .with(paid.perUnit(), paid.total(), paid.full(), paid.partial(), paid.broke());
        String project = project(step.project());
        long price = poll.cost(step.project());
        return Json.named("project pot price available verdict score payment")
                .with(project, pot.id(), price, step.available(), step.verdict(), step.score(), payment);
    }

    Stream<Json> ties(String rule) {
        return trace.ties().stream().map(tie -> tie.told(names(tie.projects()), rule));
    }

    /** Whether a tie that was met among these made a difference. */
    boolean decides(List<String> tied) {
        return trace.ties().stream()
                .anyMatch(tie -> Boolean.TRUE.equals(tie.decisive()) && tied.containsAll(names(tie.projects())));
    }

    Json outcome() {
        Audit audit = Audit.of(poll, trace);
        return Json.named("pot amount spent feasible exhaustive slightedByCost slightedByNumber figures")
                .with(
                        pot.id(),
                        pot.amount(),
                        poll.costOf(trace.winners()),
                        audit.isFeasible(),
                        audit.isExhaustive(),
                        audit.slighted("cost"),
                        audit.slighted("cardinality"),
                        trace.figures());
    }
}
