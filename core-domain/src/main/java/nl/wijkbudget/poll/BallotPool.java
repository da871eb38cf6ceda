package nl.wijkbudget.poll;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Different ballots one after the other in flat arrays, found again by a hash of what they hold. */
final class BallotPool {
    private int[] project = new int[1024];
    private int @Nullable [] mark;
    private int[] start = new int[256];
    private int[] size = new int[256];
    private int[] channel = new int[256];
    private int[] slots = new int[1024];
    private int groups;
    private int open;
    private int longest;
    private int voters;

    BallotPool(boolean withMarks) {
        mark = withMarks ? new int[project.length] : null;
    }

    /** Opens a ballot; what it names is put behind the ballots kept so far. */
    void begin() {
        open = start[groups];
    }

    /** Names a project on the open ballot, keeping its entries in ascending order. */
    void name(int number, int points) {
        if (open == project.length) {
            grow();
        }
        int at = open++;
        while (at > start[groups] && project[at - 1] > number) {
            project[at] = project[at - 1];
            if (mark != null) {
                mark[at] = mark[at - 1];
            }
            at--;
        }
        if (at > start[groups] && project[at - 1] == number) {
            throw new IllegalArgumentException("A ballot names project " + number + " twice");
        }
        project[at] = number;
        if (mark != null) {
            mark[at] = points;
        }
    }

    /** Closes the open ballot: it counts for an equal one when there is one. */
    void end(int through, int times) {
        voters = Math.addExact(voters, times);
        longest = Math.max(longest, open - start[groups]);
        int slot = slot(through);
        if (slots[slot] > 0) {
            size[slots[slot] - 1] = Math.addExact(size[slots[slot] - 1], times);
            return;
        }
        size[groups] = times;
        channel[groups] = through;
        slots[slot] = ++groups;
        if (groups + 1 >= start.length) {
            growGroups();
        }
        start[groups] = open;
        if (groups * 2 > slots.length) {
            rehash();
        }
    }

    int longest() {
        return longest;
    }

    int voters() {
        return voters;
    }

    int[] starts() {
        return Arrays.copyOf(start, groups + 1);
    }

    int[] projects() {
        return Arrays.copyOf(project, start[groups]);
    }

    int @Nullable [] marks() {
        return mark == null ? null : Arrays.copyOf(mark, start[groups]);
    }

    int[] sizes() {
        return Arrays.copyOf(size, groups);
    }

    int[] channels() {
        return Arrays.copyOf(channel, groups);
    }

    /** Where the open ballot is kept, or the empty slot for it. */
    private int slot(int through) {
        int slot = hash(start[groups], open, through) & (slots.length - 1);
        while (slots[slot] > 0 && !isOpenBallot(slots[slot] - 1, through)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isOpenBallot(int group, int through) {
        int from = start[groups];
        return channel[group] == through
                && Arrays.equals(project, start[group], start[group + 1], project, from, open)
                && (mark == null || Arrays.equals(mark, start[group], start[group + 1], mark, from, open));
    }

    private int hash(int from, int to, int through) {
        int hash = through;
        for (int entry = from; entry < to; entry++) {
            hash = (hash ^ project[entry]) * 0x9E3779B1;
            hash = mark == null ? hash : (hash ^ mark[entry]) * 0x85EBCA6B;
            hash ^= hash >>> 15;
        }
        return hash ^ (hash >>> 16);
    }

    private void grow() {
        project = Arrays.copyOf(project, project.length * 2);
        mark = mark == null ? null : Arrays.copyOf(mark, project.length);
    }

    private void growGroups() {
        start = Arrays.copyOf(start, start.length * 2);
        size = Arrays.copyOf(size, start.length);
        channel = Arrays.copyOf(channel, start.length);
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int group = 0; group < groups; group++) {
            int slot = hash(start[group], start[group + 1], channel[group]) & (slots.length - 1);
            while (slots[slot] > 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = group + 1;
        }
    }
}
