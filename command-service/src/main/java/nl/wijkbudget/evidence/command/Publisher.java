package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.ConsistencyProof;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Policy;
import nl.wijkbudget.evidence.Tiles;
import nl.wijkbudget.log.command.DoubtfulLog;
import nl.wijkbudget.log.command.LeafStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Signs how far the log has come: after the commit, in the process that leads, and never two roots for one size.
 *
 * <p>In this order: the tiles, the fence on the disk, the table, the witnesses, the published checkpoint.
 */
public final class Publisher implements SmartLifecycle, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private static final int PAUSES_AFTER_TROUBLE = 10;
    private static final Duration END = Duration.ofSeconds(10);

    private final LeafStore store;
    private final SigningKey key;
    private final FenceFile fence;
    private final SignedCheckpoints table;
    private final LogFiles files;
    private final Witnesses witnesses;
    private final Duration pause;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile LogState state = LogState.RESTING;
    private volatile @Nullable String reason;
    private @Nullable Grown tree;
    private long settled = -1;
    private volatile @Nullable Thread thread;

    Publisher(
            LeafStore store,
            SigningKey key,
            FenceFile fence,
            SignedCheckpoints table,
            LogFiles files,
            Witnesses witnesses,
            Duration pause) {
        this.store = store;
        this.key = key;
        this.fence = fence;
        this.table = table;
        this.files = files;
        this.witnesses = witnesses;
        this.pause = pause;
    }

    public LogState state() {
        return state;
    }

    /** Why it is troubled or refuses. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public void run() {
        try {
            do {
                turn();
            } while (!stopping.await(pauseMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long pauseMillis() {
        return pause.toMillis() * (state == LogState.TROUBLED ? PAUSES_AFTER_TROUBLE : 1);
    }

    /** Once: signs and publishes what there is to sign. */
    void turn() throws InterruptedException {
        try {
            if (!store.leads()) {
                tree = null;
                state = LogState.RESTING;
            } else if (state != LogState.REFUSED) {
                lead();
            }
        } catch (RefusedToSign | DoubtfulLog refused) {
            tree = null;
            reason = refused.getMessage();
            state = LogState.REFUSED;
            LOG.error("The transparency log is not signed any more: {}", reason);
        } catch (IOException | RuntimeException e) {
            tree = null;
            reason = String.valueOf(e.getMessage());
            state = LogState.TROUBLED;
            LOG.error("The transparency log cannot be published; trying again", e);
        }
    }

    private void lead() throws IOException, InterruptedException {
        Grown grown = tree;
        if (grown == null) {
            state = LogState.CHECKING;
            grown = check();
            tree = grown;
        }
        long stored = store.durableHead() + 1;
        if (stored > grown.size()) {
            grown.grow(stored);
            sign(grown);
        }
        publish(grown.size());
        reason = null;
        state = LogState.SIGNING;
    }

    private Grown check() throws IOException {
        Optional<Note> fenceNote = fence.read();
        Optional<Checkpoint> fenced = fenceNote.map(note -> Checkpoint.parse(note.text()));
        Optional<Checkpoint> noted = table.newest().map(note -> Checkpoint.parse(note.text()));
        if (fenced.isEmpty() && noted.isPresent()) {
            throw new RefusedToSign(
                    Doubt.FENCE_IS_MISSING, "signed up to " + noted.get().size());
        }
        List<Checkpoint> known = new ArrayList<>();
        fenced.ifPresent(known::add);
        noted.ifPresent(known::add);
        for (Checkpoint each : known) {
            if (!each.origin().equals(key.verifier().name())) {
                throw new RefusedToSign(Doubt.ORIGIN_IS_ANOTHER, each.origin());
            }
        }
        long stored = store.durableHead() + 1;
        Grown checked = Grown.checked(new EntriesInOrder(store.log()), files.tiles(), stored, known);
        fenceNote.ifPresent(note -> table.add(fenced.orElseThrow().size(), note));
        return checked;
    }

    private void sign(Grown grown) throws IOException {
        Checkpoint checkpoint = new Checkpoint(key.verifier().name(), grown.size(), grown.root());
        Note signed = new Note(checkpoint.text(), List.of(key.sign(checkpoint.text())));
        fence.advance(signed);
        table.add(checkpoint.size(), signed);
    }

    /** The newest one, as soon as enough witnesses have seen it; others may follow. */
    private void publish(long size) throws IOException, InterruptedException {
        if (size == 0 || size == settled) {
            return;
        }
        Policy policy = witnesses.policy();
        Note known = table.of(size).orElseThrow();
        if (policy.quorum() == null) {
            files.publish(known);
        }
        witnesses.ask(known, size, from -> ConsistencyProof.of(from, size, new Tiles(size, files.tiles()::hashes)));
        Note cosigned = table.of(size).orElseThrow();
        Set<String> names = policy.cosigned(cosigned);
        if (policy.isQuorum(names)) {
            files.publish(cosigned);
        }
        if (names.containsAll(witnesses.reachable())) {
            settled = size;
        }
    }

    @Override
    public void start() {
        Thread started = new Thread(this, "log-publisher");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    /** Before the store closes; without an interrupt, which can close the file of the database. */
    @Override
    public void stop() {
        stopping.countDown();
        Thread started = thread;
        if (started != null) {
            try {
                started.join(END.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        witnesses.close();
    }

    @Override
    public boolean isRunning() {
        return thread != null && stopping.getCount() > 0;
    }
}
