package nl.wijkbudget.verifier.count;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What ballots add up to: totals, or the weighted mean of the percentages per channel. */
final class Scores {
    private Scores() {}

    static Ratio[] of(Poll poll, String satisfaction) {
        long[][] given = new long[Math.max(1, poll.weights().size())][poll.projects()];
        for (Poll.Ballots same : poll.ballots()) {
            for (int place = 0; place < same.length(); place++) {
                long gives = Math.multiplyExact(same.gives(satisfaction, place, poll.longest()), same.size());
                long[] channel = given[same.channel()];
                channel[same.project(place)] = Math.addExact(channel[same.project(place)], gives);
            }
        }
        return poll.weights().isEmpty()
                ? Arrays.stream(given[0]).mapToObj(Ratio::of).toArray(Ratio[]::new)
                : IntStream.range(0, poll.projects())
                        .mapToObj(project -> mean(poll, given, project))
                        .toArray(Ratio[]::new);
    }

    private static Ratio mean(Poll poll, long[][] given, int project) {
        Ratio sum = Ratio.ZERO;
        Ratio all = Ratio.ZERO;
        for (int channel = 0; channel < given.length; channel++) {
            Ratio weight = poll.weights().get(channel);
            long total = Arrays.stream(given[channel]).sum();
            Ratio percentage = total == 0
                    ? Ratio.ZERO
                    : Ratio.of(given[channel][project], total).times(100);
            sum = sum.plus(percentage.times(weight));
            all = all.plus(weight);
        }
        return sum.over(all);
    }
}
