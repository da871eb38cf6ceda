package nl.wijkbudget.poll;

import java.util.ArrayList;
import java.util.List;

/** Takes an election in, one ballot at a time, and keeps equal ballots once. */
public final class PollBuilder {
    final List<PollProject> projects;
    final long budget;
    final Marks marks;
    final List<Fraction> weights = new ArrayList<>();
    final List<List<Integer>> exclusions = new ArrayList<>();
    long unit = 1;
    int pointUnit = 1;
    int longest;
    private final BallotPool pool;

    /**
     * @param projects in the order that breaks ties
     * @param budget in the smallest unit of the election's money
     */
    public PollBuilder(List<PollProject> projects, long budget, Marks marks) {
        if (budget < 0) {
            throw new IllegalArgumentException("A budget is zero or more: " + budget);
        }
        this.projects = List.copyOf(projects);
        this.budget = budget;
        this.marks = marks;
        pool = new BallotPool(marks != Marks.CHOICES);
    }

    /** How many of the smallest unit make one unit of the election's money; 1 unless told otherwise. */
    public PollBuilder unit(long smallest) {
        if (smallest < 1) {
            throw new IllegalArgumentException("A unit holds at least one of the smallest: " + smallest);
        }
        unit = smallest;
        return this;
    }

    /** How many of the points on ballots make one point, as when those have decimals; 1 unless told otherwise. */
    public PollBuilder pointUnit(int smallest) {
        if (smallest < 1) {
            throw new IllegalArgumentException("A point holds at least one of the smallest: " + smallest);
        }
        pointUnit = smallest;
        return this;
    }

    /** How many projects a ballot may name, where that is more than any ballot does. */
    public PollBuilder longest(int places) {
        longest = places;
        return this;
    }

    /** How much each channel weighs; ballots name a channel by its place here. */
    public PollBuilder weights(List<Fraction> perChannel) {
        weights.addAll(perChannel);
        return this;
    }

    /** At most one of these projects may be funded; each is there once. */
    public PollBuilder exclude(List<Integer> group) {
        if (group.stream().distinct().count() < group.size()) {
            throw new IllegalArgumentException("A project excludes others, not itself: " + group);
        }
        exclusions.add(List.copyOf(group));
        return this;
    }

    /** One ballot; see {@link #add(int[], int[], int, int, int)}. */
    public PollBuilder add(int... chosen) {
        return add(chosen, new int[chosen.length], chosen.length, 0, 1);
    }

    /**
     * The same ballot a number of times.
     *
     * @param chosen numbers of projects, each at most once; in order of preference when the marks are places
     * @param points of each of them; not read unless the marks are points
     * @param length how many of these count
     * @param channel a place in the weights; 0 without weights
     */
    public PollBuilder add(int[] chosen, int[] points, int length, int channel, int times) {
        pool.begin();
        for (int place = 0; place < length; place++) {
            if (chosen[place] < 0 || chosen[place] >= projects.size()) {
                throw new IllegalArgumentException("No project has number " + chosen[place]);
            }
            pool.name(chosen[place], marks == Marks.PLACES ? place : points[place]);
        }
        pool.end(channel, times);
        return this;
    }

    /** The poll of all ballots so far. */
    public Poll build() {
        return new Poll(this, pool);
    }
}
