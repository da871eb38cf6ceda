package nl.wijkbudget.verifier.count;

import java.util.Arrays;

/** Which ballots get something out of each project, and how much. */
final class Supporters {
    private final int[][] group;
    private final long[][] weight;
    private final long[] total;
    private final long[] voters;
    private final long[] same;

    /** @param satisfaction {@code cost} and {@code cardinality} look at what is chosen, the others at points or places */
    Supporters(Poll poll, String satisfaction) {
        int[] count = new int[poll.projects()];
        group = new int[count.length][];
        weight = new long[count.length][];
        total = new long[count.length];
        voters = new long[count.length];
        same = new long[count.length];
        for (Poll.Ballots ballots : poll.ballots()) {
            for (int place = 0; place < ballots.length(); place++) {
                count[ballots.project(place)] += ballots.gives(satisfaction, place, poll.longest()) > 0 ? 1 : 0;
            }
        }
        for (int project = 0; project < count.length; project++) {
            group[project] = new int[count[project]];
            weight[project] = new long[count[project]];
            same[project] = satisfaction.equals("cost") ? poll.cost(project) : 1;
        }
        Arrays.fill(count, 0);
        for (int at = 0; at < poll.ballots().size(); at++) {
            Poll.Ballots ballots = poll.ballots().get(at);
            for (int place = 0; place < ballots.length(); place++) {
                int project = ballots.project(place);
                long gives = ballots.gives(satisfaction, place, poll.longest());
                if (gives > 0) {
                    group[project][count[project]] = at;
                    weight[project][count[project]++] = gives;
                    voters[project] += ballots.size();
                    total[project] = Math.addExact(total[project], Math.multiplyExact(gives, ballots.size()));
                }
            }
        }
    }

    int[] of(int project) {
        return group[project];
    }

    long weightAt(int project, int place) {
        return weight[project][place];
    }

    long weight(int project) {
        return total[project];
    }

    long voters(int project) {
        return voters[project];
    }

    /** What each unit of weight is worth: the price where satisfaction is money. */
    long same(int project) {
        return same[project];
    }
}
