package nl.wijkbudget.rule;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The sets that a search for the best one still keeps, as weight and worth, both ascending; some may weigh too much. */
final class Core {
    private final long capacity;
    private final Effort effort;
    private long best;
    private boolean isFound;
    private @Nullable Change found;
    private long[] weight = {};
    private long[] worth = {};
    private @Nullable Change[] change = {};
    private int size;

    /** Only sets worth more than this matter. */
    Core(long capacity, long best, Effort effort) {
        this.capacity = capacity;
        this.best = best;
        this.effort = effort;
    }

    /** A project taken that was not, or the other way round. */
    private record Change(int project, @Nullable Change before) {}

    void begin(long firstWeight, long firstWorth) {
        weight = new long[] {firstWeight};
        worth = new long[] {firstWorth};
        change = new Change[1];
        size = 1;
        compare(0);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds to every set the one that differs from it by this project, and drops what weighs as much and is worth no more. */
    void consider(int project, long moreWeight, long moreWorth) {
        effort.spend(size);
        long[] newWeight = new long[size * 2];
        long[] newWorth = new long[size * 2];
        @Nullable Change[] newChange = new Change[size * 2];
        int kept = 0;
        for (int same = 0, changed = 0; same < size || changed < size; ) {
            boolean takesSame = changed == size
                    || (same < size && comesFirst(same, weight[changed] + moreWeight, worth[changed] + moreWorth));
            int from = takesSame ? same++ : changed++;
            long itsWeight = takesSame ? weight[from] : weight[from] + moreWeight;
            long itsWorth = takesSame ? worth[from] : worth[from] + moreWorth;
            if (kept == 0 || itsWorth > newWorth[kept - 1]) {
                newWeight[kept] = itsWeight;
                newWorth[kept] = itsWorth;
                newChange[kept++] = takesSame ? change[from] : new Change(project, change[from]);
            }
        }
        weight = newWeight;
        worth = newWorth;
        change = newChange;
        size = kept;
        for (int place = 0; place < size; place++) {
            compare(place);
        }
    }

    /**
     * Drops sets that cannot become better than the best: one that is light enough gains at most as much per unit as the
     * next project to take, one that is too heavy loses at least as much per unit as the next to leave out.
     */
    void prune(long outWeight, long outWorth, long inWeight, long inWorth) {
        int kept = 0;
        for (int place = 0; place < size; place++) {
            long room = capacity - weight[place];
            long beyond = worth[place] - best - 1;
            boolean hasChance = room >= 0
                    ? Products.signOfSum(beyond, inWeight, room, inWorth) >= 0
                    : outWeight > 0 && Products.signOfSum(beyond, outWeight, room, outWorth) >= 0;
            if (hasChance) {
                weight[kept] = weight[place];
                worth[kept] = worth[place];
                change[kept++] = change[place];
            }
        }
        size = kept;
    }

    /** Makes the changes that lead to the best set; null when none was worth enough. */
    @Nullable
    BitSet apply(BitSet taken) {
        for (Change step = found; step != null; step = step.before()) {
            taken.flip(step.project());
        }
        return isFound ? taken : null;
    }

    private void compare(int place) {
        if (weight[place] <= capacity && worth[place] > best) {
            best = worth[place];
            found = change[place];
            isFound = true;
        }
    }

    private boolean comesFirst(int place, long otherWeight, long otherWorth) {
        return weight[place] < otherWeight || (weight[place] == otherWeight && worth[place] >= otherWorth);
    }
}
