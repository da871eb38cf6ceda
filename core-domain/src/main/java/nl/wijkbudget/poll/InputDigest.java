package nl.wijkbudget.poll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was counted, as a SHA-256: equal for equal elections, however their ballots and projects were put in order.
 *
 * <p>It is taken over a text in UTF-8 with a line feed after each line: {@code wijkbudget-poll-1}; {@code unit}, {@code
 * point-unit} unless it is 1, {@code budget}, {@code marks} and {@code longest} with their values; per project in order of id {@code project}, its price, the
 * number of bytes of its id in UTF-8 and the id; per channel {@code weight} and its value; per group that excludes each other
 * {@code exclude} and its projects; per different ballot {@code ballot}, how often it was cast, its channel and its
 * projects, each followed by a colon and its mark unless ballots only choose. Projects are named by their place in the
 * order of id, from 0, by code point; ballots and exclusions stand in order of their projects and marks as numbers.
 */
public final class InputDigest {
    private static final int CHUNK = 1 << 16;

    private final Poll poll;
    private final MessageDigest digest;
    private final StringBuilder text = new StringBuilder(CHUNK + 1024);

    private InputDigest(Poll poll) {
        this.poll = poll;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** In 64 hexadecimal digits. */
    public static String of(Poll poll) {
        return new InputDigest(poll).take();
    }

    private String take() {
        List<Integer> byId = IntStream.range(0, poll.projects().size())
                .boxed()
                .sorted(Comparator.comparing(poll::id, CodePoints.ORDER))
                .toList();
        int[] place = new int[byId.size()];
        line("wijkbudget-poll-1");
        line("unit " + poll.unit());
        if (poll.pointUnit() > 1) {
            line("point-unit " + poll.pointUnit());
        }
        line("budget " + poll.budget());
        line("marks " + poll.marks().words());
        line("longest " + poll.longest());
        for (int at = 0; at < place.length; at++) {
            int project = byId.get(at);
            place[project] = at;
            String id = poll.id(project);
            line("project " + poll.cost(project) + ' ' + id.getBytes(StandardCharsets.UTF_8).length + ' ' + id);
        }
        poll.weights().forEach(weight -> line("weight " + weight));
        exclusions(place);
        ballots(place);
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void exclusions(int[] place) {
        poll.exclusions().stream()
                .map(group ->
                        group.stream().mapToInt(each -> place[each]).sorted().toArray())
                .sorted(Arrays::compare)
                .forEach(group -> line("exclude "
                        + IntStream.of(group).mapToObj(Integer::toString).collect(Collectors.joining(" "))));
    }

    private void ballots(int[] place) {
        long[][] ballots = new long[poll.groups()][];
        for (int group = 0; group < ballots.length; group++) {
            ballots[group] = ballot(group, place);
        }
        Arrays.sort(ballots, Arrays::compare);
        for (long[] ballot : ballots) {
            int end = ballot.length - 2;
            text.append("ballot ").append(ballot[end + 1]).append(' ').append(ballot[end]);
            for (int at = 0; at < end; at++) {
                text.append(' ').append(ballot[at] >> 32);
                if (poll.marks() != Marks.CHOICES) {
                    text.append(':').append((int) ballot[at]);
                }
            }
            line("");
        }
    }

    /** The entries in order of id, each a place before a mark; then the channel and the size. */
    private long[] ballot(int group, int[] place) {
        int from = poll.start(group);
        int length = poll.start(group + 1) - from;
        long[] ballot = new long[length + 2];
        for (int at = 0; at < length; at++) {
            ballot[at] = ((long) place[poll.project(from + at)] << 32) | (poll.mark(from + at) & 0xFFFFFFFFL);
        }
        Arrays.sort(ballot, 0, length);
        ballot[length] = poll.channel(group);
        ballot[length + 1] = poll.size(group);
        return ballot;
    }

    private void line(String line) {
        text.append(line).append('\n');
        if (text.length() >= CHUNK) {
            digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }
}
