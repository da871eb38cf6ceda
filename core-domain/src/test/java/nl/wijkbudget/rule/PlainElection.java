package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;

/** An election as definitions speak of it, ballot by ballot; what a naive count works on, and a poll is made of. */
record PlainElection(
        List<Long> costs,
        long budget,
        long unit,
        Marks marks,
        List<PlainBallot> ballots,
        List<Fraction> weights,
        List<List<Integer>> exclusions) {
    PlainElection {
        costs = List.copyOf(costs);
        ballots = List.copyOf(ballots);
        weights = List.copyOf(weights);
        exclusions = List.copyOf(exclusions);
    }

    /** Small, with many ties, tight money, free projects, empty ballots and points below zero; a function of the seed. */
    static PlainElection random(long seed, Marks marks) {
        Random random = new Random(seed);
        int projects = 1 + random.nextInt(6);
        List<Long> costs = new ArrayList<>();
        IntStream.range(0, projects)
                .forEach(project -> costs.add((long) random.nextInt(random.nextBoolean() ? 4 : 12)));
        List<PlainBallot> ballots = new ArrayList<>();
        int voters = random.nextInt(8);
        for (int voter = 0; voter < voters; voter++) {
            List<Integer> chosen = new ArrayList<>(IntStream.range(0, projects)
                    .filter(project -> random.nextBoolean())
                    .boxed()
                    .toList());
            Collections.shuffle(chosen, random);
            List<Integer> points =
                    chosen.stream().map(project -> random.nextInt(6) - 1).toList();
            ballots.add(new PlainBallot(chosen, points, 0));
        }
        List<List<Integer>> exclusions =
                random.nextInt(4) == 0 && projects > 2 ? List.of(List.of(0, 1), List.of(1, 2)) : List.of();
        return new PlainElection(costs, random.nextInt(20), 1, marks, ballots, List.of(), exclusions);
    }

    /** The same with weights, and each ballot through a channel. */
    PlainElection weighed(List<Fraction> perChannel, Random random) {
        List<PlainBallot> through = ballots.stream()
                .map(ballot -> new PlainBallot(
                        ballot.chosen(),
                        ballot.points().stream().map(Math::abs).toList(),
                        random.nextInt(perChannel.size())))
                .toList();
        return new PlainElection(costs, budget, unit, marks, through, perChannel, exclusions);
    }

    PlainElection with(List<PlainBallot> others) {
        return new PlainElection(costs, budget, unit, marks, others, weights, exclusions);
    }

    PlainElection timesMoney(long factor) {
        return new PlainElection(
                costs.stream().map(cost -> cost * factor).toList(),
                budget * factor,
                unit * factor,
                marks,
                ballots,
                weights,
                exclusions);
    }

    /** The same with other numbers: the project with number i becomes number numbers[i]. */
    PlainElection renumbered(List<Integer> numbers) {
        List<Long> moved = new ArrayList<>(costs);
        for (int project = 0; project < costs.size(); project++) {
            moved.set(numbers.get(project), costs.get(project));
        }
        return new PlainElection(
                moved,
                budget,
                unit,
                marks,
                ballots.stream().map(ballot -> ballot.renumbered(numbers)).toList(),
                weights,
                exclusions.stream()
                        .map(group -> group.stream().map(numbers::get).toList())
                        .toList());
    }

    List<Integer> projects() {
        return IntStream.range(0, costs.size()).boxed().toList();
    }

    long costOf(Iterable<Integer> projects) {
        long total = 0;
        for (int project : projects) {
            total += costs.get(project);
        }
        return total;
    }

    long votes(int project) {
        return ballots.stream().filter(ballot -> ballot.names(project)).count();
    }

    boolean excludes(Iterable<Integer> funded, int project) {
        for (int other : funded) {
            if (exclusions.stream().anyMatch(group -> group.contains(other) && group.contains(project))) {
                return true;
            }
        }
        return false;
    }

    Poll poll() {
        PollBuilder builder = new PollBuilder(
                        IntStream.range(0, costs.size())
                                .mapToObj(project -> new PollProject("p" + project, costs.get(project)))
                                .toList(),
                        budget,
                        marks)
                .unit(unit)
                .weights(weights);
        exclusions.forEach(builder::exclude);
        for (PlainBallot ballot : ballots) {
            builder.add(
                    ballot.chosen().stream().mapToInt(Integer::intValue).toArray(),
                    ballot.points().stream().mapToInt(Integer::intValue).toArray(),
                    ballot.chosen().size(),
                    ballot.channel(),
                    1);
        }
        return builder.build();
    }
}
