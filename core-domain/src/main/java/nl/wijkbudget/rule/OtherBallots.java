package nl.wijkbudget.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;

/** Polls that differ from a given one in a few ballots. */
final class OtherBallots {
    private OtherBallots() {}

    /** With so many further ballots that name only this project, as high as any ballot names one. */
    static Poll more(Poll poll, int project, int channel, long count) {
        PollBuilder builder = copy(poll);
        for (int group = 0; group < poll.groups(); group++) {
            add(builder, poll, group, -1, poll.size(group));
        }
        int most = IntStream.range(0, poll.entries()).map(poll::mark).max().orElse(1);
        builder.add(new int[] {project}, new int[] {most}, 1, channel, Math.toIntExact(count));
        return builder.build();
    }

    /** With the first so many ballots that name this project naming all but it. */
    static Poll fewer(Poll poll, int project, long count) {
        PollBuilder builder = copy(poll);
        long left = count;
        for (int group = 0; group < poll.groups(); group++) {
            int without = names(poll, group, project) ? (int) Math.min(left, poll.size(group)) : 0;
            left -= without;
            add(builder, poll, group, project, without);
            add(builder, poll, group, -1, poll.size(group) - without);
        }
        return builder.build();
    }

    private static PollBuilder copy(Poll poll) {
        PollBuilder builder = new PollBuilder(poll.projects(), poll.budget(), poll.marks())
                .unit(poll.unit())
                .pointUnit(poll.pointUnit())
                .longest(poll.longest())
                .weights(poll.weights());
        poll.exclusions().forEach(builder::exclude);
        return builder;
    }

    private static boolean names(Poll poll, int group, int project) {
        return IntStream.range(poll.start(group), poll.start(group + 1))
                .anyMatch(entry -> poll.project(entry) == project);
    }

    private static void add(PollBuilder builder, Poll poll, int group, int without, int times) {
        if (times == 0) {
            return;
        }
        List<Integer> entries = IntStream.range(poll.start(group), poll.start(group + 1))
                .filter(entry -> poll.project(entry) != without)
                .boxed()
                .sorted(Comparator.comparingInt(poll.marks() == Marks.PLACES ? poll::mark : poll::project))
                .toList();
        int[] chosen = entries.stream().mapToInt(poll::project).toArray();
        int[] points = entries.stream().mapToInt(poll::mark).toArray();
        builder.add(chosen, points, chosen.length, poll.channel(group), times);
    }
}
