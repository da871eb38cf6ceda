package nl.wijkbudget.projection;

import java.time.Duration;
import java.util.List;

/** Where every projection stands, and a way to wait until one has come far enough to read your own writes. */
public final class ProjectionPositions {

    private final LogFollowers followers;

    ProjectionPositions(LogFollowers followers) {
        this.followers = followers;
    }

    /** The position of the last committed event. */
    public LogPosition head() {
        return followers.head();
    }

    /** The position up to which a group has handled everything. */
    public LogPosition reached(String group) {
        return followers.named(group).progress().state().reached();
    }

    /** All projections, ordered by name. */
    public List<ProjectionState> states() {
        LogPosition head = head();
        return followers.all().stream()
                .map(follower -> follower.progress().state().against(head))
                .toList();
    }

    /** Waits until a group has passed a position; answers false when time is up, and at once when the group failed. */
    public boolean await(String group, LogPosition position, Duration timeout) throws InterruptedException {
        return await(followers.named(group), position, timeout);
    }

    /** Waits until every group has passed a position. */
    public boolean awaitAll(LogPosition position, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        boolean passed = true;
        for (LogFollower follower : followers.all()) {
            passed &= await(follower, position, Duration.ofNanos(deadline - System.nanoTime()));
        }
        return passed;
    }

    private static boolean await(LogFollower follower, LogPosition position, Duration timeout)
            throws InterruptedException {
        return follower.progress()
                .await(state -> state.reached().covers(position) || state.failure() != null, timeout)
                .reached()
                .covers(position);
    }
}
