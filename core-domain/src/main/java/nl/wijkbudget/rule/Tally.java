package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;

/**
 * What the ballots add up to for each project.
 *
 * <p>Where channels have weights, a score is the weighted mean of the percentages that the project has of all that was
 * given in each channel. A channel in which nothing was given counts as zero percent for everyone and the others keep
 * their weights, so no order depends on it. (To divide its weight over the others would give the same order.)
 */
final class Tally {
    private final long[] votes;
    private final List<Fraction> scores;

    private Tally(long[] votes, List<Fraction> scores) {
        this.votes = votes;
        this.scores = scores;
    }

    /** Adds up the ballots; fails when they do not tell as much. */
    static Tally of(Poll poll, Score score) {
        if (!score.fits(poll.marks())) {
            throw new IllegalArgumentException(score + " cannot be read from ballots with " + poll.marks());
        }
        long[] votes = new long[poll.projects().size()];
        long[][] given = new long[Math.max(1, poll.weights().size())][votes.length];
        for (int group = 0; group < poll.groups(); group++) {
            long[] here = given[poll.channel(group)];
            int end = poll.start(group + 1);
            int length = end - poll.start(group);
            for (int entry = poll.start(group); entry < end; entry++) {
                int project = poll.project(entry);
                votes[project] += poll.size(group);
                here[project] = Math.addExact(
                        here[project], Math.multiplyExact(score.of(poll, entry, length), (long) poll.size(group)));
            }
        }
        return new Tally(
                votes, poll.weights().isEmpty() ? totals(given[0], score.unit(poll)) : means(poll.weights(), given));
    }

    /** On how many ballots the project is. */
    long votes(int project) {
        return votes[project];
    }

    Fraction score(int project) {
        return scores.get(project);
    }

    private static List<Fraction> totals(long[] given, int unit) {
        return Arrays.stream(given).mapToObj(total -> Fraction.of(total, unit)).toList();
    }

    private static List<Fraction> means(List<Fraction> weights, long[][] given) {
        Fraction all = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<Fraction> means = new ArrayList<>();
        for (int project = 0; project < given[0].length; project++) {
            Fraction sum = Fraction.ZERO;
            for (int channel = 0; channel < given.length; channel++) {
                sum = sum.plus(percentage(given[channel], project).times(weights.get(channel)));
            }
            means.add(sum.over(all));
        }
        return means;
    }

    private static Fraction percentage(long[] given, int project) {
        long total = 0;
        for (long each : given) {
            if (each < 0) {
                throw new IllegalArgumentException("No percentage can be taken of points below zero: " + each);
            }
            total = Math.addExact(total, each);
        }
        return total == 0 ? Fraction.ZERO : Fraction.of(Math.multiplyExact(100L, given[project]), total);
    }
}
