package nl.wijkbudget.projection;

import java.util.List;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** Axon's handle on one group: its thread, its state, and the way to build it again. */
final class LogFollower implements EventProcessor, Lifecycle {

    private final String name;
    private final FollowedLog log;
    private final PageTransactions pages;
    private final RetryDelay delay;
    private final Progress progress;
    private @Nullable FollowingLoop loop;
    private @Nullable Thread thread;

    LogFollower(String name, FollowedLog log, PageTransactions pages, RetryDelay delay) {
        this.name = name;
        this.log = log;
        this.pages = pages;
        this.delay = delay;
        this.progress = new Progress(name);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }

    @Override
    public synchronized void start() {
        if (loop == null) {
            loop = new FollowingLoop(log, pages, delay, progress);
            progress.starts();
            thread = new Thread(loop, "projection-" + name);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Returns when the page at hand is finished. */
    @Override
    public synchronized void shutDown() {
        if (loop != null && thread != null) {
            loop.stop();
            joinUninterrupted(thread);
            loop = null;
            progress.stops();
        }
    }

    /** Empties the tables of the group and builds them again from the first event; returns when that has begun. */
    synchronized void rebuild() {
        shutDown();
        pages.forget();
        start();
    }

    /** Ends the wait of a follower that failed. */
    synchronized void retryNow() {
        if (loop != null) {
            loop.retryNow();
        }
    }

    Progress progress() {
        return progress;
    }

    private static void joinUninterrupted(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized boolean isRunning() {
        return loop != null;
    }

    @Override
    public boolean isError() {
        return progress.state().failure() != null;
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.copyOf(pages.interceptors());
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        pages.interceptors().add(interceptor);
        return () -> pages.interceptors().remove(interceptor);
    }
}
