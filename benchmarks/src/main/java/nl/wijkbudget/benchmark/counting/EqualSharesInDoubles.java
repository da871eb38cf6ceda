package nl.wijkbudget.benchmark.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkbudget.poll.Poll;

/**
 * Equal Shares by cost as it is mostly programmed: doubles, every voter on her own, supporters sorted by what they have
 * for each look at a project; a project is looked at again when its last effective votes could still be the most.
 */
final class EqualSharesInDoubles {
    private final Poll poll;
    private final List<int[]> supporters = new ArrayList<>();
    private final double[] money;

    private EqualSharesInDoubles(Poll poll) {
        this.poll = poll;
        money = new double[poll.voters()];
        Arrays.fill(money, (double) poll.budget() / poll.voters());
        List<List<Integer>> names = new ArrayList<>();
        poll.projects().forEach(project -> names.add(new ArrayList<>()));
        int voter = 0;
        for (int group = 0; group < poll.groups(); group++) {
            for (int copy = 0; copy < poll.size(group); copy++, voter++) {
                for (int entry = poll.start(group); entry < poll.start(group + 1); entry++) {
                    names.get(poll.project(entry)).add(voter);
                }
            }
        }
        names.forEach(
                each -> supporters.add(each.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The funded projects in order, but for what rounding does. */
    static List<Integer> count(Poll poll) {
        return new EqualSharesInDoubles(poll).run();
    }

    private List<Integer> run() {
        List<Integer> winners = new ArrayList<>();
        double[] votes = new double[supporters.size()];
        for (int project = 0; project < votes.length; project++) {
            votes[project] = supporters.get(project).length;
        }
        while (true) {
            int best = -1;
            double most = 0;
            Integer[] order = new Integer[votes.length];
            Arrays.setAll(order, project -> project);
            Arrays.sort(order, (one, other) -> Double.compare(votes[other], votes[one]));
            for (int project : order) {
                if (votes[project] <= most) {
                    break;
                }
                votes[project] = effectiveVotes(project);
                if (votes[project] > most) {
                    most = votes[project];
                    best = project;
                }
            }
            if (best < 0) {
                return winners;
            }
            pay(best, poll.cost(best) / most);
            winners.add(best);
            votes[best] = 0;
        }
    }

    private double effectiveVotes(int project) {
        int[] voters = supporters.get(project);
        double[] sorted = new double[voters.length];
        for (int at = 0; at < voters.length; at++) {
            sorted[at] = money[voters[at]];
        }
        Arrays.sort(sorted);
        double needed = poll.cost(project);
        for (int at = 0; at < sorted.length; at++) {
            double share = needed / (sorted.length - at);
            if (share <= sorted[at]) {
                return poll.cost(project) / share;
            }
            needed -= sorted[at];
        }
        return 0;
    }

    private void pay(int project, double share) {
        for (int voter : supporters.get(project)) {
            money[voter] = Math.max(0, money[voter] - share);
        }
    }
}
