package nl.wijkbudget.log.command;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** A fresh database with a log, and the engines that a test opens on it. */
public final class LogUnderTest implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-20T12:00:00.123456789Z");

    public final String url;
    public final HikariDataSource database;
    private final List<GroupCommitEventStorageEngine> engines = new ArrayList<>();
    private final List<LogEventStore> stores = new ArrayList<>();

    public LogUnderTest(DatabaseKind kind) {
        this(kind.freshUrl());
    }

    public LogUnderTest(String url) {
        this.url = url;
        this.database = DatabaseKind.pool(url);
        LogSchema.migrate(database);
    }

    public GroupCommitEventStorageEngine engine() {
        return engine(settings -> settings);
    }

    GroupCommitEventStorageEngine engine(UnaryOperator<LogEngineBuilder> settings) {
        GroupCommitEventStorageEngine engine = follower(settings);
        engine.start();
        return engine;
    }

    public GroupCommitEventStorageEngine follower(UnaryOperator<LogEngineBuilder> settings) {
        var builder = GroupCommitEventStorageEngine.builder(database).serializer(serializer());
        GroupCommitEventStorageEngine engine = settings.apply(builder).build();
        engines.add(engine);
        return engine;
    }

    public LogEventStore store(GroupCommitEventStorageEngine engine) {
        LogEventStore store = LogEventStore.over(engine);
        stores.add(store);
        return store;
    }

    static Jackson3Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    public static DomainEventMessage<Noted> event(String aggregate, long sequence) {
        return event(aggregate, sequence, aggregate + " " + sequence);
    }

    static DomainEventMessage<Noted> event(String aggregate, long sequence, String text) {
        return new GenericDomainEventMessage<>(
                "Notebook", aggregate, sequence, new Noted(text), MetaData.emptyInstance(), text, NOON);
    }

    static EventMessage<Noted> loose(String text) {
        GenericEventMessage.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return new GenericEventMessage<>(new Noted(text));
    }

    /** The log as text, in order: {@code 0 notebook 0}. */
    List<String> lines() {
        return new LogReader(database)
                .page(-1, Long.MAX_VALUE, 100_000).stream()
                        .map(row -> row.position() + " " + row.eventId())
                        .toList();
    }

    /** Runs all at once and gives what each returned, or the exception it ended with. */
    static List<Object> together(List<Callable<Object>> tasks) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var outcomes = new ArrayList<Object>();
            for (Future<Object> future : threads.invokeAll(tasks)) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void close() {
        stores.forEach(LogEventStore::shutDown);
        engines.forEach(GroupCommitEventStorageEngine::close);
        database.close();
    }

    /** Something was noted. */
    public record Noted(String text) {}
}
