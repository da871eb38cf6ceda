package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the projects that would burden their supporters least.
 *
 * <p>Loads only grow, so an old value is a lower bound: few projects are looked at again. Doubles sort out the rest; within
 * a relative distance of 1e-9, far above their error with fewer than a million projects, exact loads decide.
 */
final class NextByLoad {
    private static final double NEAR = 1e-9;

    private final Loads loads;
    private final double[] about;

    NextByLoad(Loads loads, int projects) {
        this.loads = loads;
        about = new double[projects];
    }

    /** All that come next: those with exactly the lowest load, in tie order; when nobody supports any of them, all. */
    List<Integer> among(Collection<Integer> open) {
        boolean[] isFresh = new boolean[about.length];
        double best = Double.POSITIVE_INFINITY;
        for (int stale = lowest(open, isFresh); stale >= 0 && about[stale] <= reach(best); ) {
            about[stale] = loads.about(stale);
            isFresh[stale] = true;
            best = Math.min(best, about[stale]);
            stale = lowest(open, isFresh);
        }
        List<Integer> near = new ArrayList<>();
        for (int project : open) {
            if (isFresh[project] && about[project] <= reach(best)) {
                near.add(project);
            }
        }
        return Double.isInfinite(best) ? near : lightest(near);
    }

    private List<Integer> lightest(List<Integer> near) {
        List<Integer> lightest = new ArrayList<>();
        for (int project : near) {
            int order = lightest.isEmpty() ? 0 : loads.compare(project, lightest.get(0));
            if (order < 0) {
                lightest.clear();
            }
            if (order <= 0) {
                lightest.add(project);
            }
        }
        return lightest;
    }

    private int lowest(Collection<Integer> open, boolean[] isFresh) {
        int lowest = -1;
        for (int project : open) {
            if (!isFresh[project] && (lowest < 0 || about[project] < about[lowest])) {
                lowest = project;
            }
        }
        return lowest;
    }

    private static double reach(double value) {
        return value * (1 + NEAR);
    }
}
