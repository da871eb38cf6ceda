package nl.wijkbudget.benchmark.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;

/** An approval election of a given size in which few projects are popular and prices differ much, as in real ones. */
final class RandomPoll {
    private RandomPoll() {}

    /** The same election for the same numbers: about {@code average} projects on each ballot, money for a quarter of all. */
    static Poll of(int ballots, int number, int average) {
        Random random = new Random(ballots + 31L * number);
        List<PollProject> projects = new ArrayList<>();
        double[] reach = new double[number];
        long all = 0;
        double popularity = 0;
        for (int project = 0; project < number; project++) {
            long cost = 1 + (long) (10_000 * Math.exp(1.2 * random.nextGaussian()));
            projects.add(new PollProject("%04d".formatted(project), cost));
            all += cost;
            popularity += Math.exp(random.nextGaussian());
            reach[project] = popularity;
        }
        PollBuilder poll = new PollBuilder(projects, all / 4, Marks.CHOICES);
        for (int ballot = 0; ballot < ballots; ballot++) {
            poll.add(chosen(random, reach, 1 + random.nextInt(2 * average - 1)));
        }
        return poll.build();
    }

    private static int[] chosen(Random random, double[] reach, int times) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int time = 0; time < times; time++) {
            int at = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
            chosen.add(Math.min(reach.length - 1, at < 0 ? -at - 1 : at));
        }
        return chosen.stream().mapToInt(project -> project).toArray();
    }
}
