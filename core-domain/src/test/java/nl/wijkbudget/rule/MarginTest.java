package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import nl.wijkbudget.poll.Satisfaction;
import org.junit.jupiter.api.Test;

class MarginTest {
    private static final int ELECTIONS = 500;

    /** Of 25,000 the second fits no longer; with 20 votes more it comes before the first, and then that one does not. */
    @Test
    void says_how_many_votes_a_loser_lacks_and_a_winner_can_miss() {
        Poll poll = new PollBuilder(
                        List.of(
                                new PollProject("first", 20_000),
                                new PollProject("second", 10_000),
                                new PollProject("third", 4_000)),
                        25_000,
                        Marks.CHOICES)
                .add(new int[] {0}, new int[1], 1, 0, 173)
                .add(new int[] {1}, new int[1], 1, 0, 154)
                .add(new int[] {2}, new int[1], 1, 0, 135)
                .build();

        assertThat(MostFirst.total(Score.VOTES, Spending.SKIP).margins(poll, 0))
                .containsExactly(
                        new Margin(0, false, Margin.In.VOTES, 20, true),
                        new Margin(1, true, Margin.In.VOTES, 20, true));
        assertThat(MostFirst.total(Score.VOTES, Spending.STOP).margins(poll, 0))
                .containsExactly(
                        new Margin(0, false, Margin.In.VOTES, 20, true),
                        new Margin(1, true, Margin.In.VOTES, 20, true),
                        new Margin(2, true, Margin.In.VOTES, 20, true));
    }

    @Test
    void says_it_in_points_where_points_count() {
        Poll poll = new PollBuilder(List.of(new PollProject("a", 10), new PollProject("b", 10)), 10, Marks.POINTS)
                .add(new int[] {0, 1}, new int[] {5, 2}, 2, 0, 3)
                .build();

        assertThat(MostFirst.total(Score.POINTS, Spending.SKIP).margins(poll, 0))
                .containsExactly(
                        new Margin(0, false, Margin.In.POINTS, 10, true),
                        new Margin(1, true, Margin.In.POINTS, 10, true));
    }

    @Test
    void is_the_smallest_number_of_votes_when_the_most_votes_come_first() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.CHOICES);
            MostFirst some = NaiveTwinsTest.mostFirst(new Random(seed), Marks.CHOICES);
            MostFirst rule = new MostFirst(Score.VOTES, some.perCost(), some.spending(), some.threshold());

            assertThat(rule.margins(election.poll(), 0))
                    .as("seed %d: %s of %s", seed, rule, election)
                    .isEqualTo(election.projects().stream()
                            .flatMap(project -> byTrial(rule, election, project).stream())
                            .toList());
        }
    }

    @Test
    void is_a_number_of_ballots_that_does_change_the_outcome_under_any_rule() {
        List<Rule> rules = List.of(Phragmen.STOP, Phragmen.SKIP, new BestSet(Satisfaction.COST));
        int found = 0;
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.CHOICES);
            Rule rule = rules.get((int) (seed % 3));
            for (Margin margin : rule.margins(election.poll(), 8)) {
                List<PlainBallot> ballots = margin.more()
                        ? withFurther(election, margin.project(), margin.count())
                        : without(election, margin.project(), margin.count());
                assertThat(margin.count()).isBetween(1L, 8L);
                assertThat(rule.count(election.with(ballots).poll()).winners().contains(margin.project()))
                        .as("seed %d: %s, %s of %s", seed, margin, rule, election)
                        .isEqualTo(margin.more());
                found++;
            }
        }
        assertThat(found).isGreaterThan(ELECTIONS);
    }

    @Test
    void is_found_in_any_channel_where_channels_have_weights() {
        Poll poll = new PollBuilder(List.of(new PollProject("a", 10), new PollProject("b", 10)), 10, Marks.CHOICES)
                .weights(List.of(Fraction.of(1, 2), Fraction.of(1, 2)))
                .add(new int[] {0}, new int[1], 1, 0, 100)
                .add(new int[] {1}, new int[1], 1, 0, 90)
                .add(new int[] {0}, new int[1], 1, 1, 5)
                .add(new int[] {1}, new int[1], 1, 1, 5)
                .build();

        // One more at the table gives 6 of 11 there: 100/190 + 5/11 < 90/190 + 6/11. Online it takes eleven.
        assertThat(MostFirst.total(Score.VOTES, Spending.SKIP).margins(poll, 50))
                .contains(new Margin(1, true, Margin.In.BALLOTS, 1, true));
    }

    private static Optional<Margin> byTrial(MostFirst rule, PlainElection election, int project) {
        boolean wins = new NaiveMostFirst(rule, election).winners().contains(project);
        List<PlainBallot> ballots = new ArrayList<>(election.ballots());
        long count = 0;
        for (int voter = 0; voter < ballots.size(); voter++) {
            if (ballots.get(voter).names(project) == wins) {
                ballots.set(
                        voter,
                        wins
                                ? withoutIt(ballots.get(voter), project)
                                : ballots.get(voter).with(project, 1));
                count++;
                if (new NaiveMostFirst(rule, election.with(ballots)).winners().contains(project) != wins) {
                    return Optional.of(new Margin(project, !wins, Margin.In.VOTES, count, true));
                }
            }
        }
        return Optional.empty();
    }

    private static List<PlainBallot> withFurther(PlainElection election, int project, long count) {
        return Stream.concat(
                        election.ballots().stream(),
                        IntStream.range(0, (int) count).mapToObj(voter -> PlainBallot.EMPTY.with(project, 1)))
                .toList();
    }

    /** Equal ballots come together in a poll, in the order of the first of each. */
    private static List<PlainBallot> without(PlainElection election, int project, long count) {
        List<PlainBallot> grouped = election.ballots().stream()
                .collect(Collectors.groupingBy(
                        ballot -> ballot.chosen().stream().sorted().toList(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
        List<PlainBallot> changed = new ArrayList<>();
        long left = count;
        for (PlainBallot ballot : grouped) {
            boolean changes = left > 0 && ballot.names(project);
            left -= changes ? 1 : 0;
            changed.add(changes ? withoutIt(ballot, project) : ballot);
        }
        return changed;
    }

    private static PlainBallot withoutIt(PlainBallot ballot, int project) {
        List<Integer> chosen =
                ballot.chosen().stream().filter(other -> other != project).toList();
        return new PlainBallot(chosen, chosen.stream().map(other -> 1).toList(), ballot.channel());
    }
}
