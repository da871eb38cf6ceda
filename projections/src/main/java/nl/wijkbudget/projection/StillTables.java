package nl.wijkbudget.projection;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads tables of several groups as they all stand at one position.
 *
 * <p>A page moves the token of its group in the transaction that changes the tables. So where all tokens are the same
 * before the reading and after it, no table changed meanwhile, whatever a database means by isolation.
 */
public final class StillTables {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 50;

    private final ProjectionPositions positions;
    private final ProjectionTokens tokens;
    private final TransactionTemplate anew;

    StillTables(ProjectionPositions positions, ProjectionTokens tokens, PlatformTransactionManager transactions) {
        this.positions = positions;
        this.tokens = tokens;
        this.anew = new TransactionTemplate(transactions);
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Reads once all groups have passed the present end of the log; throws when they do not come that far. */
    public <T, R> R read(Set<String> groups, BiFunction<LogPosition, T, R> result, Supplier<T> reading) {
        LogPosition end = positions.head();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            requirePassed(groups, end);
            LogPosition reached = reachedByAll(groups);
            Map<String, LogPosition> before = tokens(groups);
            T read = anew.execute(status -> reading.get());
            boolean isStill = before.equals(tokens(groups));
            LogPosition latest =
                    before.values().stream().max(Comparator.naturalOrder()).orElse(reached);
            if (isStill && reached.covers(latest)) {
                return result.apply(reached, read);
            }
            end = latest.covers(end) ? latest : end;
        }
        throw new IllegalStateException("The tables of " + groups + " never stood still while they were read");
    }

    private void requirePassed(Set<String> groups, LogPosition end) {
        for (String group : groups) {
            try {
                if (!positions.await(group, end, PATIENCE)) {
                    throw new IllegalStateException(
                            "Projection %s has not come to position %d".formatted(group, end.value()));
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while waiting for projection " + group, stop);
            }
        }
    }

    private LogPosition reachedByAll(Set<String> groups) {
        return groups.stream()
                .map(positions::reached)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Map<String, LogPosition> tokens(Set<String> groups) {
        return anew.execute(status -> groups.stream().collect(Collectors.toMap(group -> group, this::token)));
    }

    private LogPosition token(String group) {
        return tokens.findById(group).map(ProjectionToken::position).orElse(LogPosition.BEFORE_FIRST);
    }
}
