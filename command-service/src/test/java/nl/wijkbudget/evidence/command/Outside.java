package nl.wijkbudget.evidence.command;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where all that one process does to its database and its files passes: at one act, before or after it is done, a mishap
 * can be made to happen.
 */
final class Outside {

    /** What fails the way the one who acts expects it: an exception of the database, or of a file. */
    @FunctionalInterface
    interface Failing {
        Exception with(String message, String state);
    }

    /** What is really done. */
    @FunctionalInterface
    interface Deed {
        @Nullable
        Object act() throws Throwable;
    }

    private final @Nullable KillPoint point;
    private final Mishap mishap;
    private final AtomicInteger reached = new AtomicInteger();
    private volatile boolean gone;
    private volatile Runnable onDeath = () -> {};
    private volatile Runnable whileStalled = () -> {};

    Outside(@Nullable KillPoint point, Mishap mishap) {
        this.point = point;
        this.mishap = mishap;
    }

    /** A process to which nothing happens. */
    static Outside calm() {
        return new Outside(null, Mishap.DIES);
    }

    /** What the machine does when this process ends, such as closing its connections. */
    void onDeath(Runnable deed) {
        onDeath = deed;
    }

    /** What others do while this process stands still. */
    void whileStalled(Runnable deed) {
        whileStalled = deed;
    }

    boolean wasReached() {
        return reached.get() > 0;
    }

    boolean isGone() {
        return gone;
    }

    /** From here on nothing gets out any more. */
    void die() {
        gone = true;
        onDeath.run();
    }

    /** Others took over; the connections of this process are cut. */
    void stall() {
        whileStalled.run();
    }

    @Nullable
    Object through(String act, Failing failing, Line line, Deed deed) throws Throwable {
        requireAlive(failing, line);
        if (!happensAt(act)) {
            return deed.act();
        }
        boolean done = point != null && point.after();
        Object result = done ? deed.act() : null;
        mishap.strike(this, failing, line);
        requireAlive(failing, line);
        return done ? result : deed.act();
    }

    private void requireAlive(Failing failing, Line line) throws Exception {
        if (gone || line.isCut()) {
            throw failing.with("The connection is lost", "08006");
        }
    }

    private boolean happensAt(String act) {
        return point != null && point.matches(act) && reached.getAndIncrement() == 0;
    }
}
