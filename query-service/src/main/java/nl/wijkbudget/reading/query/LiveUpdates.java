package nl.wijkbudget.reading.query;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbudget.access.ClientAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Sends what changes to pages that stand open, as server-sent events.
 *
 * <p>A follower holds no thread and is told at most once per pace how it is by then, so that one who reads slowly misses
 * steps and holds nobody up. It is sent away after a while, and comes again by itself if it is still there.
 */
public final class LiveUpdates implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    /** Before the web server waits for what it has under way. */
    private static final int PHASE = Integer.MAX_VALUE - 512;

    private static final int SENDERS = 4;

    private final Limits limits;
    private final Followers followers;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private final Scheduler senders;
    private volatile boolean running;

    public LiveUpdates(Limits limits) {
        this.limits = limits;
        this.followers = new Followers(limits.most(), limits.mostOfOne());
        this.senders = Schedulers.newBoundedElastic(SENDERS, Integer.MAX_VALUE, "live", 60, true);
    }

    /**
     * Until it ends, the follower leaves or its time is up; refused when there are too many. Who did not ask for a stream
     * of events is told once.
     *
     * @param changes the first one how it is now
     */
    public SseEmitter follow(HttpServletRequest request, Flux<Change> changes) {
        String party = ClientAddress.of(request.getRemoteAddr());
        if (!running || !followers.admit(party)) {
            throw Unanswered.busy();
        }
        SseEmitter emitter = new SseEmitter(limits.longest().toMillis());
        Disposable.Swap flow = Disposables.swap();
        // What ends before the web server took it over is not told to onCompletion.
        Runnable leave = () -> {
            if (open.remove(emitter)) {
                flow.dispose();
                followers.leave(party);
            }
        };
        open.add(emitter);
        emitter.onTimeout(emitter::complete);
        emitter.onCompletion(leave);
        flow.replace(Flux.merge(told(wantsAll(request) ? changes : once(changes)), heartbeat())
                .publishOn(senders, 1)
                .takeUntil(change -> change.filter(Change::ended).isPresent())
                .doFinally(end -> leave.run())
                .subscribe(change -> send(emitter, change), gone -> {}, emitter::complete));
        return emitter;
    }

    private static boolean wantsAll(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    private static Flux<Change> once(Flux<Change> changes) {
        return changes.take(1).map(Change::last);
    }

    private Flux<Optional<Change>> told(Flux<Change> changes) {
        return changes.sample(limits.pace())
                .distinctUntilChanged()
                .map(Optional::of)
                .onBackpressureLatest();
    }

    /** So that a follower who is gone is noticed, and no proxy thinks that we are. */
    private Flux<Optional<Change>> heartbeat() {
        return Flux.interval(limits.heartbeat())
                .map(beat -> Optional.<Change>empty())
                .onBackpressureDrop();
    }

    /** Who is gone hears nothing; the web server notices that as well, and ends what they follow. */
    private static void send(SseEmitter emitter, Optional<Change> change) {
        try {
            emitter.send(change.map(told -> SseEmitter.event().data(told, MediaType.APPLICATION_JSON))
                    .orElseGet(() -> SseEmitter.event().comment("")));
        } catch (IOException gone) {
            LOG.debug("A follower is gone", gone);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(SseEmitter::complete);
        senders.dispose();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /**
     * What followers may ask of us.
     *
     * @param pace between two changes that one is told
     * @param longest that one may follow before it asks again
     * @param most at once, in all
     * @param mostOfOne at once, from one address
     */
    public record Limits(Duration pace, Duration heartbeat, Duration longest, int most, int mostOfOne) {}
}
