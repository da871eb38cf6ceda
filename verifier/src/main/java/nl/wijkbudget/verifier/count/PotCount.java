package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    private List<String> names(List<Integer> projects) {
        return projects.stream().map(this::project).toList();
    }

    List<String> funded() {
        return names(trace.winners());
    }

    Stream<Outcome.Step> steps() {
        return trace.steps().stream().map(this::told);
    }

    Outcome.Step told(Trace.Step step) {
        Trace.Payment paid = step.payment();
        Outcome.Payment payment = paid == null
                ? null
                : new Outcome.Payment(
                        paid.perUnit().toString(), paid.total().toString(), paid.full(), paid.partial(), paid.broke());
        String project = project(step.project());
        long price = poll.cost(step.project());
        String score = step.score().toString();
        return new Outcome.Step(project, pot.id(), price, step.available(), step.verdict(), score, payment);
    }

    Stream<Outcome.Tie> ties(String rule) {
        return trace.ties().stream()
                .map(tie -> new Outcome.Tie(tie.score().toString(), names(tie.projects()), rule, tie.decisive()));
    }

    Outcome.Pot outcome() {
        Audit audit = Audit.of(poll, trace);
        return new Outcome.Pot(
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
