package nl.wijkbudget.poll;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An election as plain numbers: who stands for what price, and how the ballots fell.
 *
 * <p>Projects are numbered in the order that breaks ties: of equals the lowest number goes first. Equal ballots are kept
 * once, as a group with its size. Money is in the smallest unit that occurs, of which {@link #unit()} make one unit of
 * the election's money: with cents it is 100. Points likewise are in the smallest that occur, of which {@link
 * #pointUnit()} make one: with two decimals it is 100.
 */
public final class Poll {
    private final List<PollProject> projects;
    private final long budget;
    private final long unit;
    private final int pointUnit;
    private final Marks marks;
    private final int longest;
    private final int voters;
    private final int[] start;
    private final int[] project;
    private final int @Nullable [] mark;
    private final int[] size;
    private final int[] channel;
    private final List<Fraction> weights;
    private final List<List<Integer>> exclusions;

    Poll(PollBuilder builder, BallotPool pool) {
        projects = List.copyOf(builder.projects);
        budget = builder.budget;
        unit = builder.unit;
        pointUnit = builder.pointUnit;
        marks = builder.marks;
        longest = Math.max(builder.longest, pool.longest());
        voters = pool.voters();
        start = pool.starts();
        project = pool.projects();
        mark = pool.marks();
        size = pool.sizes();
        channel = pool.channels();
        weights = List.copyOf(builder.weights);
        exclusions = List.copyOf(builder.exclusions);
    }

    public List<PollProject> projects() {
        return projects;
    }

    public String id(int number) {
        return projects.get(number).id();
    }

    public long cost(int number) {
        return projects.get(number).cost();
    }

    /** The money there is to spend, in the smallest unit. */
    public long budget() {
        return budget;
    }

    /** How many of the smallest unit make one unit of the election's money. */
    public long unit() {
        return unit;
    }

    /** How many of the marks of points make one point. */
    public int pointUnit() {
        return pointUnit;
    }

    public Marks marks() {
        return marks;
    }

    /** The most projects that a ballot names, or may name where the election sets a limit. */
    public int longest() {
        return longest;
    }

    /** All ballots, those that name nothing included. */
    public int voters() {
        return voters;
    }

    /** How many different ballots there are. */
    public int groups() {
        return size.length;
    }

    /** How many voters cast the ballot of this group. */
    public int size(int group) {
        return size[group];
    }

    /** Where the entries of this group begin; they end where those of the next begin. */
    public int start(int group) {
        return start[group];
    }

    /** How many entries there are on all different ballots together. */
    public int entries() {
        return project.length;
    }

    /** The project of an entry; within a group in ascending order. */
    public int project(int entry) {
        return project[entry];
    }

    /** The mark of an entry: points or a place; 1 where ballots only choose. */
    public int mark(int entry) {
        return mark == null ? 1 : mark[entry];
    }

    /** Whether the ballot of this group names this project. */
    public boolean names(int group, int number) {
        return Arrays.binarySearch(project, start[group], start[group + 1], number) >= 0;
    }

    /** The channel of a group, a place in {@link #weights()}; 0 in a poll without weights. */
    public int channel(int group) {
        return channel[group];
    }

    /** How much each channel weighs; empty when every vote weighs the same. */
    public List<Fraction> weights() {
        return weights;
    }

    /** Groups of projects of which at most one may be funded. */
    public List<List<Integer>> exclusions() {
        return exclusions;
    }

    /** The number of the project with this id; fails when there is none. */
    public int number(String id) {
        for (int number = 0; number < projects.size(); number++) {
            if (projects.get(number).id().equals(id)) {
                return number;
            }
        }
        throw new IllegalArgumentException("No such project in the poll: " + id);
    }

    /** The price of all these projects together. */
    public long costOf(Iterable<Integer> numbers) {
        long total = 0;
        for (int number : numbers) {
            total = Math.addExact(total, cost(number));
        }
        return total;
    }

    @Override
    public String toString() {
        return projects.size() + " projects, budget " + budget + ", " + voters + " ballots of " + groups() + " kinds";
    }
}
