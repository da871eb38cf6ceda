package nl.wijkbudget.poll;

import org.jspecify.annotations.Nullable;

/** For each project the groups of voters that get something out of it, and how much: the ballots of a poll the other way round. */
public final class Supporters {
    private final int[] start;
    private final int[] group;
    /** Null where all supporters of a project get the same. */
    private final int @Nullable [] utility;

    private final long[] same;
    private final int unit;
    private final long[] voters;
    private final long[] weight;

    private Supporters(Poll poll, Satisfaction satisfaction) {
        int projects = poll.projects().size();
        boolean uniform = satisfaction == Satisfaction.COST || satisfaction == Satisfaction.CARDINALITY;
        same = new long[projects];
        unit = satisfaction == Satisfaction.POINTS ? poll.pointUnit() : 1;
        voters = new long[projects];
        weight = new long[projects];
        for (int number = 0; number < projects; number++) {
            same[number] = satisfaction == Satisfaction.COST ? poll.cost(number) : 1;
        }
        start = new int[projects + 1];
        int[] all = new int[poll.entries()];
        for (int of = 0; of < poll.groups(); of++) {
            int end = poll.start(of + 1);
            for (int entry = poll.start(of); entry < end; entry++) {
                all[entry] = uniform ? 1 : utility(poll, satisfaction, entry, end - poll.start(of));
                if (all[entry] > 0) {
                    start[poll.project(entry) + 1]++;
                }
            }
        }
        for (int number = 0; number < projects; number++) {
            start[number + 1] += start[number];
        }
        group = new int[start[projects]];
        utility = uniform ? null : new int[group.length];
        fill(poll, all);
    }

    /** Reads the ballots of a poll as utilities; fails when they do not tell as much. */
    public static Supporters of(Poll poll, Satisfaction satisfaction) {
        if (!satisfaction.fits(poll.marks())) {
            throw new IllegalArgumentException(satisfaction + " cannot be read from ballots with " + poll.marks());
        }
        return new Supporters(poll, satisfaction);
    }

    /** The place of its first supporters; they stand one after the other up to {@link #end}. */
    public int first(int project) {
        return start[project];
    }

    /** The place after that of its last supporters. */
    public int end(int project) {
        return start[project + 1];
    }

    /** The group of voters at this place. */
    public int group(int place) {
        return group[place];
    }

    /** How much each voter at this place gets, over {@link #same}; 1 where all get the same. */
    public int weightAt(int place) {
        return utility == null ? 1 : utility[place];
    }

    /** How many voters get something out of the project. */
    public long voters(int project) {
        return voters[project];
    }

    /** The utility of all its supporters together, over {@link #same}: their number where all get the same. */
    public long weight(int project) {
        return weight[project];
    }

    /** What a supporter gets where all get the same: the price under cost satisfaction; 1 under all others. */
    public long same(int project) {
        return same[project];
    }

    /** How many of its weights make one unit of utility: of points with decimals, as many as make one point. */
    public int unit() {
        return unit;
    }

    private void fill(Poll poll, int[] all) {
        int[] next = start.clone();
        for (int of = 0; of < poll.groups(); of++) {
            for (int entry = poll.start(of); entry < poll.start(of + 1); entry++) {
                if (all[entry] <= 0) {
                    continue;
                }
                int project = poll.project(entry);
                int at = next[project]++;
                group[at] = of;
                voters[project] += poll.size(of);
                int each = 1;
                if (utility != null) {
                    utility[at] = all[entry];
                    each = all[entry];
                }
                weight[project] = Math.addExact(weight[project], Math.multiplyExact((long) each, poll.size(of)));
            }
        }
    }

    /** What a voter with a ballot of this length gets out of one of its entries; a price is counted as 1. */
    public static int utility(Poll poll, Satisfaction satisfaction, int entry, int length) {
        return switch (satisfaction) {
            case COST, CARDINALITY -> 1;
            case POINTS -> poll.mark(entry);
            case BORDA -> length - 1 - poll.mark(entry);
            case RANK_POINTS -> poll.longest() - poll.mark(entry);
        };
    }
}
