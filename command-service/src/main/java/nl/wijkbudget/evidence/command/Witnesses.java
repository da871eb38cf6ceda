package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Policy;
import nl.wijkbudget.evidence.Policy.PolicyWitness;
import nl.wijkbudget.evidence.command.SignedCheckpoints.Witnessed;
import nl.wijkbudget.evidence.command.WitnessClient.Prover;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All witnesses of the policy, asked about the same checkpoint at once; one that does not answer rests for a while. */
final class Witnesses implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final long REST_NANOS = Duration.ofSeconds(30).toNanos();

    private final Policy policy;
    private final SignedCheckpoints table;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "log-witnesses");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();

    Witnesses(Policy policy, SignedCheckpoints table) {
        this.policy = policy;
        this.table = table;
    }

    Policy policy() {
        return policy;
    }

    /** Keeps what they answer, and returns when all have, or had their time. */
    void ask(Note checkpoint, long size, Prover prover) throws InterruptedException {
        Set<String> cosigned = policy.cosigned(checkpoint);
        List<Future<?>> asked = new ArrayList<>();
        for (PolicyWitness witness : policy.witnesses().values()) {
            if (witness.url() != null && !rests(witness.name()) && !cosigned.contains(witness.name())) {
                asked.add(threads.submit(() -> ask(witness, checkpoint, size, prover)));
            }
        }
        for (Future<?> each : asked) {
            try {
                each.get();
            } catch (ExecutionException e) {
                LOG.error("A witness could not be asked", e.getCause());
            }
        }
    }

    private void ask(PolicyWitness witness, Note checkpoint, long size, Prover prover) {
        long seen = table.last(witness.name()).map(Witnessed::size).orElse(0L);
        try {
            Cosigned cosigned = new WitnessClient(http, witness).ask(checkpoint, size, Math.min(seen, size), prover);
            table.add(size, witness.name(), cosigned);
            if (troubles.remove(witness.name()) != null) {
                LOG.info("Witness {} cosigns again", witness.name());
            }
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            Trouble before = troubles.put(witness.name(), new Trouble(reason, System.nanoTime() + REST_NANOS));
            if (before == null || !before.reason().equals(reason)) {
                LOG.warn("Witness {} did not cosign {}: {}", witness.name(), size, reason);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean rests(String witness) {
        Trouble trouble = troubles.get(witness);
        return trouble != null && trouble.until() - System.nanoTime() > 0;
    }

    /** Those that have an address. */
    Set<String> reachable() {
        return policy.witnesses().values().stream()
                .filter(witness -> witness.url() != null)
                .map(PolicyWitness::name)
                .collect(Collectors.toSet());
    }

    /** What each has witnessed, by its name in the policy. */
    List<WitnessStanding> standings() {
        Map<String, WitnessStanding> standings = new LinkedHashMap<>();
        policy.witnesses()
                .values()
                .forEach(witness -> standings.put(
                        witness.name(),
                        WitnessStanding.of(witness, table.last(witness.name()).orElse(null), reason(witness.name()))));
        return List.copyOf(standings.values());
    }

    private @Nullable String reason(String witness) {
        Trouble trouble = troubles.get(witness);
        return trouble == null ? null : trouble.reason();
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private record Trouble(String reason, long until) {}
}
