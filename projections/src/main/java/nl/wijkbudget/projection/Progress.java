package nl.wijkbudget.projection;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What others may see of a follower, and what they may wait for. */
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final String name;
    private ProjectionState state;
    private @Nullable Replay replay;
    private boolean running;
    private boolean begun;

    Progress(String name) {
        this.name = name;
        this.state = new ProjectionState(name, LogPosition.BEFORE_FIRST, ProjectionStatus.STOPPED, 0, null);
    }

    void starts() {
        update(() -> {
            running = true;
            begun = false;
            show(LogPosition.BEFORE_FIRST, null);
        });
    }

    void stops() {
        update(() -> {
            running = false;
            replay = null;
            show(state.reached(), null);
        });
    }

    void begins(LogPosition from, LogPosition head) {
        update(() -> {
            if (replay == null && !from.covers(head)) {
                replay = Replay.starting(from, head);
            }
            begun = true;
            show(from, state.failure());
        });
    }

    void reached(LogPosition position) {
        update(() -> {
            if (replay != null && position.covers(replay.target())) {
                LOG.info(replay.report(name, position));
                replay = null;
            }
            show(position, null);
        });
    }

    /** Reading works and nothing is left to handle. */
    void idles() {
        if (state().failure() != null) {
            update(() -> show(state.reached(), null));
        }
    }

    void failed(ProjectionFailure failure) {
        update(() -> show(state.reached(), failure));
    }

    ProjectionState state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a state; answers the one seen last, whether it is the one waited for or time ran out. */
    ProjectionState await(Predicate<ProjectionState> wish, Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (!wish.test(state) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return state;
        } finally {
            lock.unlock();
        }
    }

    private void update(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void show(LogPosition reached, @Nullable ProjectionFailure failure) {
        long speed = replay == null ? 0 : replay.perSecond(reached);
        state = new ProjectionState(name, reached, status(failure), speed, failure);
    }

    private ProjectionStatus status(@Nullable ProjectionFailure failure) {
        if (!running) {
            return ProjectionStatus.STOPPED;
        }
        if (failure != null) {
            return ProjectionStatus.FAILED;
        }
        if (begun && replay == null) {
            return ProjectionStatus.CAUGHT_UP;
        }
        return replay != null && replay.isRebuild() ? ProjectionStatus.REPLAYING : ProjectionStatus.BEHIND;
    }
}
