package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Satisfaction;

/** Elections in which projects give nearly, and now and then exactly, the same for the money. */
final class NearTies {
    private static final int POINTS = 1_000_000;

    private NearTies() {}

    /** All prices are a cent or nothing off one price per unit of weight; the last, off what its supporters have left. */
    static PlainElection random(long seed, Marks marks, Satisfaction satisfaction) {
        Random random = new Random(seed);
        int projects = 3 + random.nextInt(4);
        List<PlainBallot> ballots = ballots(random, projects, 2 + random.nextInt(6));
        boolean weighed = marks == Marks.POINTS;
        long price = 1 + random.nextLong((long) Math.pow(10, 1 + random.nextInt(weighed ? 7 : 13)));
        List<Long> costs = new ArrayList<>();
        for (int project = 0; project < projects; project++) {
            costs.add(Math.max(1, price * weight(ballots, project, weighed) + off(random)));
        }
        long each = price * (weighed ? POINTS : 1) * (1 + random.nextInt(4));
        long budget = Math.max(0, each * ballots.size() + off(random));
        costs.set(projects - 1, budget + 1);
        PlainElection unpriced = new PlainElection(costs, budget, 1, marks, ballots, List.of(), List.of());
        NaiveEqualShares naive = new NaiveEqualShares(unpriced.poll(), satisfaction);
        naive.run(Fraction.of(budget, ballots.size()));
        long left = naive.leftFor(projects - 1).floor().longValueExact();
        costs.set(projects - 1, Math.max(1, left + off(random)));
        return new PlainElection(costs, budget, 1, marks, ballots, List.of(), List.of());
    }

    private static List<PlainBallot> ballots(Random random, int projects, int voters) {
        List<PlainBallot> ballots = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            List<Integer> chosen = IntStream.range(0, projects)
                    .filter(project -> random.nextInt(3) > 0)
                    .boxed()
                    .toList();
            List<Integer> points =
                    chosen.stream().map(project -> POINTS + off(random)).toList();
            ballots.add(new PlainBallot(chosen, points, 0));
        }
        return ballots;
    }

    private static long weight(List<PlainBallot> ballots, int project, boolean weighed) {
        return ballots.stream()
                .filter(ballot -> ballot.names(project))
                .mapToLong(
                        ballot -> weighed ? ballot.points().get(ballot.chosen().indexOf(project)) : 1)
                .sum();
    }

    private static int off(Random random) {
        return random.nextInt(3) - 1;
    }
}
