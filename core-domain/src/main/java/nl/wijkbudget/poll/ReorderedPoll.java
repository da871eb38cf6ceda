package nl.wijkbudget.poll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The same election with its projects in another order, so that ties are broken in another way, or with fewer. */
public final class ReorderedPoll {
    private static final int GONE = -1;

    private ReorderedPoll() {}

    /**
     * Numbers the projects anew.
     *
     * @param order every number of the poll once, the one that wins ties first
     */
    public static Poll of(Poll poll, List<Integer> order) {
        if (!order.stream().sorted().toList().equals(numbers(poll))) {
            throw new IllegalArgumentException("An order has every project once: " + order);
        }
        int[] place = new int[order.size()];
        for (int at = 0; at < place.length; at++) {
            place[order.get(at)] = at;
        }
        return of(poll, order, place, List.of());
    }

    /** The same election, in which at most one of each of these groups may be funded. */
    public static Poll excluding(Poll poll, List<List<Integer>> exclusions) {
        List<Integer> order = numbers(poll);
        return of(poll, order, order.stream().mapToInt(number -> number).toArray(), exclusions);
    }

    /** The same election with only these projects: ballots lose the others, and count even when nothing is left on them. */
    public static Poll only(Poll poll, List<Integer> kept) {
        int[] place = new int[poll.projects().size()];
        Arrays.fill(place, GONE);
        for (int at = 0; at < kept.size(); at++) {
            place[kept.get(at)] = at;
        }
        return of(poll, kept, place, List.of());
    }

    private static Poll of(Poll poll, List<Integer> order, int[] place, List<List<Integer>> more) {
        PollBuilder builder = new PollBuilder(
                        order.stream().map(poll.projects()::get).toList(), poll.budget(), poll.marks())
                .unit(poll.unit())
                .pointUnit(poll.pointUnit())
                .longest(poll.longest())
                .weights(poll.weights());
        poll.exclusions()
                .forEach(group -> builder.exclude(group.stream()
                        .map(number -> place[number])
                        .filter(number -> number != GONE)
                        .toList()));
        more.forEach(builder::exclude);
        for (int group = 0; group < poll.groups(); group++) {
            add(builder, poll, group, place);
        }
        return builder.build();
    }

    /** In order of preference where the marks are places, as a builder takes them. */
    private static void add(PollBuilder builder, Poll poll, int group, int[] place) {
        List<Integer> entries = new ArrayList<>(IntStream.range(poll.start(group), poll.start(group + 1))
                .filter(entry -> place[poll.project(entry)] != GONE)
                .boxed()
                .toList());
        if (poll.marks() == Marks.PLACES) {
            entries.sort(Comparator.comparing(poll::mark));
        }
        int[] chosen =
                entries.stream().mapToInt(entry -> place[poll.project(entry)]).toArray();
        int[] marks = entries.stream().mapToInt(poll::mark).toArray();
        builder.add(chosen, marks, chosen.length, poll.channel(group), poll.size(group));
    }

    private static List<Integer> numbers(Poll poll) {
        return IntStream.range(0, poll.projects().size()).boxed().toList();
    }
}
