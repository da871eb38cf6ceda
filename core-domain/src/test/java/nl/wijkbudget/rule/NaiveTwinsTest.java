package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Satisfaction;
import org.junit.jupiter.api.Test;

/** Each rule against a slow count straight from its definition, on thousands of small elections; a failure names its seed. */
class NaiveTwinsTest {
    private static final int ELECTIONS = 2_000;
    private static final List<Fraction> WEIGHTS = List.of(Fraction.of(1, 2), Fraction.of(1, 3), Fraction.of(1, 6));

    static MostFirst mostFirst(Random random, Marks marks) {
        List<Score> scores = new ArrayList<>(List.of(Score.values()));
        scores.removeIf(score -> !score.fits(marks));
        List<Spending> spendings = List.of(
                Spending.SKIP, Spending.STOP, Spending.NOTHING, Spending.overrun(Fraction.of(4, 5)), Spending.SKIP);
        List<Threshold> thresholds = List.of(
                Threshold.NONE,
                Threshold.NONE,
                Threshold.votes(2),
                Threshold.share(Fraction.of(1, 4)),
                new Threshold(0, Fraction.ZERO, true));
        return new MostFirst(
                scores.get(random.nextInt(scores.size())),
                random.nextBoolean(),
                spendings.get(random.nextInt(spendings.size())),
                thresholds.get(random.nextInt(thresholds.size())));
    }

    @Test
    void most_first() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Random random = new Random(seed);
            Marks marks = List.of(Marks.values()).get(random.nextInt(3));
            PlainElection election = PlainElection.random(seed, marks);
            election = random.nextInt(4) == 0 ? election.weighed(WEIGHTS, random) : election;
            MostFirst rule = mostFirst(random, marks);
            NaiveMostFirst naive = new NaiveMostFirst(rule, election);

            Trace trace = rule.count(election.poll());

            assertThat(trace.winners())
                    .as("seed %d: %s of %s", seed, rule, election)
                    .isEqualTo(naive.winners());
            for (Tie tie : trace.ties()) {
                assertThat(tie.decisive())
                        .as("seed %d: %s of %s with %s", seed, rule, election, tie)
                        .isIn(null, changesInSomeOrder(naive, tie));
                assertThat(tie.decisive() != null || !election.exclusions().isEmpty())
                        .isTrue();
            }
        }
    }

    @Test
    void phragmen() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.CHOICES);
            for (boolean skips : new boolean[] {false, true}) {
                Trace trace = new Phragmen(skips).count(election.poll());
                List<Integer> winners = new NaivePhragmen(election, skips).winners();

                assertThat(trace.winners())
                        .as("seed %d, skips: %s", seed, skips)
                        .isEqualTo(winners);
                for (int tie = 0; tie < trace.ties().size(); tie++) {
                    assertThat(trace.ties().get(tie).decisive())
                            .as("seed %d, skips: %s, tie %d of %s", seed, skips, tie, trace)
                            .isIn(
                                    null,
                                    changesWithAnotherFirst(
                                            election, skips, tie, trace.ties().get(tie)));
                }
            }
        }
    }

    @Test
    void best_set() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.POINTS);
            for (Satisfaction satisfaction :
                    List.of(Satisfaction.COST, Satisfaction.CARDINALITY, Satisfaction.POINTS)) {
                NaiveBestSet naive = new NaiveBestSet(satisfaction, election);

                Trace trace = new BestSet(satisfaction).count(election.poll());

                assertThat(trace.moves().stream()
                                .filter(move -> move.verdict() == Verdict.FUNDED)
                                .map(Move::project))
                        .as("seed %d, %s", seed, satisfaction)
                        .isEqualTo(naive.set());
                assertThat(contested(trace))
                        .as("seed %d, %s", seed, satisfaction)
                        .isEqualTo(contested(naive));
            }
        }
    }

    private static Set<Integer> contested(Trace trace) {
        Set<Integer> contested = new HashSet<>();
        trace.ties().stream().filter(tie -> tie.score().signum() > 0).forEach(tie -> contested.addAll(tie.projects()));
        return contested;
    }

    private static Set<Integer> contested(NaiveBestSet naive) {
        List<List<Integer>> best = naive.bestSets();
        Set<Integer> contested = new HashSet<>();
        best.forEach(contested::addAll);
        contested.removeIf(project -> best.stream().allMatch(set -> set.contains(project)));
        return contested;
    }

    private static boolean changesInSomeOrder(NaiveMostFirst naive, Tie tie) {
        List<Integer> order = naive.order();
        Set<Integer> funded = Set.copyOf(naive.winners());
        int from = order.indexOf(tie.projects().get(0));
        return permutations(tie.projects()).stream().anyMatch(other -> {
            List<Integer> changed = new ArrayList<>(order);
            for (int place = 0; place < other.size(); place++) {
                changed.set(from + place, other.get(place));
            }
            return !Set.copyOf(naive.winners(changed)).equals(funded);
        });
    }

    private static boolean changesWithAnotherFirst(PlainElection election, boolean skips, int tie, Tie tied) {
        Set<Integer> funded = Set.copyOf(new NaivePhragmen(election, skips).winners());
        return tied.projects().stream()
                .anyMatch(first -> !Set.copyOf(new NaivePhragmen(election, skips, tie, first).winners())
                        .equals(funded));
    }

    private static List<List<Integer>> permutations(List<Integer> projects) {
        if (projects.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : projects) {
            List<Integer> rest = new ArrayList<>(projects);
            rest.remove(first);
            for (List<Integer> tail : permutations(rest)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
