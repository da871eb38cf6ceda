package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rule.Verdict;
import nl.wijkbudget.rulebook.Pot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every election, tried on many small ones; the seed of each is in the name of its test. */
class CountingInvariantsTest {
    private static final String SKIP = "most-votes-first-skip";
    private static final String STOP = "most-votes-first-stop";

    private static final List<String> RULES = List.of(SKIP, STOP, "order-only");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    static Stream<Arguments> rulesAndSeeds() {
        return seeds().boxed().flatMap(seed -> RULES.stream().map(rule -> Arguments.of(rule, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("rulesAndSeeds")
    void the_order_of_the_ballots_does_not_matter(String rule, long seed) {
        ElectionBuilder election = RandomElection.of(seed).countedBy(rule);
        List<CountedBallot> shuffled = new ArrayList<>(election.election().ballots());
        Collections.shuffle(shuffled, new Random(seed));

        Outcome outcome = Outcomes.of(
                new Election(election.rulebook(), shuffled, election.election().drawn()));

        assertThat(outcome).isEqualTo(election.count());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("rulesAndSeeds")
    void every_project_has_one_step_and_no_pot_is_overspent(String rule, long seed) {
        ElectionBuilder election = RandomElection.of(seed).countedBy(rule);
        Outcome outcome = election.count();

        assertThat(outcome.steps()).extracting(Step::project).isEqualTo(Outcomes.order(outcome));
        Map<PotId, Money> left = new HashMap<>();
        for (Pot pot : election.rulebook().pots()) {
            left.put(pot.pot(), pot.amount());
        }
        for (Step step : outcome.steps()) {
            assertThat(step.available()).isEqualTo(left.get(step.pot()));
            if (step.verdict() == Verdict.FUNDED) {
                left.put(step.pot(), step.available().minus(step.price()));
            }
        }
        assertThat(left.values()).noneMatch(Money::isNegative);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stopping_funds_the_first_of_each_pot_and_skipping_at_least_those(long seed) {
        Outcome stopped = RandomElection.of(seed).countedBy(STOP).count();
        Outcome skipped = RandomElection.of(seed).countedBy(SKIP).count();

        Set<PotId> over = new HashSet<>();
        for (Step step : stopped.steps()) {
            if (step.verdict() != Verdict.FUNDED) {
                over.add(step.pot());
            }
            assertThat(over.contains(step.pot())).isEqualTo(step.verdict() != Verdict.FUNDED);
        }
        assertThat(Outcomes.funded(skipped)).containsAll(Outcomes.funded(stopped));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("rulesAndSeeds")
    void a_tie_is_decisive_exactly_when_another_order_of_it_funds_others(String rule, long seed) {
        ElectionBuilder election = RandomElection.of(seed).countedBy(rule);
        Outcome outcome = election.count();

        for (Tie tie : outcome.ties()) {
            boolean changes = permutations(tie.order()).stream()
                    .map(other -> fundedInOrder(outcome, tie.order(), other, election))
                    .anyMatch(funded -> !funded.equals(Set.copyOf(Outcomes.funded(outcome))));
            assertThat(tie.decisive()).as(tie.toString()).isEqualTo(changes);
        }
    }

    /** Which projects would be funded had this tie been put in another order: straight from the definitions. */
    private static Set<ProjectId> fundedInOrder(
            Outcome outcome, List<ProjectId> tied, List<ProjectId> other, ElectionBuilder election) {
        List<Step> steps = new ArrayList<>(outcome.steps());
        int start = Outcomes.order(outcome).indexOf(tied.get(0));
        for (int place = 0; place < other.size(); place++) {
            ProjectId project = other.get(place);
            steps.set(start + place, stepOf(outcome, project));
        }
        String rule = election.rulebook().rule().name();
        Set<ProjectId> funded = new HashSet<>();
        for (Pot pot : election.rulebook().pots()) {
            long left = rule.equals("order-only") ? -1 : pot.amount().cents();
            for (Step step : steps) {
                if (!step.pot().equals(pot.pot())) {
                    continue;
                }
                if (step.price().cents() <= left) {
                    left -= step.price().cents();
                    funded.add(step.project());
                } else if (rule.equals(STOP)) {
                    break;
                }
            }
        }
        return funded;
    }

    private static Step stepOf(Outcome outcome, ProjectId project) {
        return outcome.steps().stream()
                .filter(step -> step.project().equals(project))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<ProjectId>> permutations(List<ProjectId> projects) {
        if (projects.isEmpty()) {
            return List.of(List.of());
        }
        List<List<ProjectId>> all = new ArrayList<>();
        for (ProjectId first : projects) {
            List<ProjectId> rest = new ArrayList<>(projects);
            rest.remove(first);
            for (List<ProjectId> tail : permutations(rest)) {
                List<ProjectId> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
