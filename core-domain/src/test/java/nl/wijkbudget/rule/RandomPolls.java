package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Small elections by seed, full of the coincidences that rules trip over: equal prices, equal support, blank ballots. */
final class RandomPolls {
    private RandomPolls() {}

    /** Shows each of these polls to a check; a failure names the seed. */
    static void each(long from, int times, Marks marks, Consumer<Poll> check) {
        for (long seed = from; seed < from + times; seed++) {
            try {
                check.accept(poll(seed, marks));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed " + seed + ": " + poll(seed, marks), failure);
            }
        }
    }

    static Poll poll(long seed, Marks marks) {
        Sketch sketch = sketch(seed, marks);
        return sketch.poll();
    }

    /** A poll still in pieces, to be put together in another way. */
    static Sketch sketch(long seed, Marks marks) {
        Random random = new Random(seed);
        int number = 1 + random.nextInt(8);
        int dearest = 1 + random.nextInt(random.nextBoolean() ? 6 : 60);
        List<PollProject> projects = new ArrayList<>();
        long all = 0;
        for (int project = 0; project < number; project++) {
            long cost = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(dearest);
            all += cost;
            projects.add(new PollProject("p" + project, cost));
        }
        long budget = (long) (all * (0.2 + random.nextDouble()));
        List<Vote> votes = new ArrayList<>();
        int voters = random.nextInt(14);
        for (int voter = 0; voter < voters; voter++) {
            votes.add(vote(random, number, marks));
        }
        return new Sketch(projects, budget, marks, votes);
    }

    private static Vote vote(Random random, int number, Marks marks) {
        List<Integer> named = new ArrayList<>();
        for (int project = 0; project < number; project++) {
            if (random.nextInt(3) == 0) {
                named.add(random.nextInt(named.size() + 1), project);
            }
        }
        List<Integer> points = new ArrayList<>();
        named.forEach(project -> points.add(marks == Marks.POINTS ? random.nextInt(5) : 1));
        return new Vote(named, points);
    }

    record Vote(List<Integer> chosen, List<Integer> points) {
        void addTo(PollBuilder builder) {
            int[] projects = chosen.stream().mapToInt(project -> project).toArray();
            int[] given = points.stream().mapToInt(each -> each).toArray();
            builder.add(projects, given, projects.length, 0, 1);
        }
    }

    record Sketch(List<PollProject> projects, long budget, Marks marks, List<Vote> votes) {
        Poll poll() {
            PollBuilder builder = new PollBuilder(projects, budget, marks);
            votes.forEach(vote -> vote.addTo(builder));
            return builder.build();
        }

        Sketch with(List<Vote> others) {
            return new Sketch(projects, budget, marks, others);
        }

        Sketch times(long factor) {
            List<PollProject> dearer = projects.stream()
                    .map(project -> new PollProject(project.id(), project.cost() * factor))
                    .toList();
            return new Sketch(dearer, budget * factor, marks, votes);
        }
    }
}
