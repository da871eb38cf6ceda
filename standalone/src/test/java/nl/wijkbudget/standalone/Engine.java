package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.projection.ProjectionPositions;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program, running in this process on a free port and a database of its own. */
record Engine(ConfigurableApplicationContext context) implements AutoCloseable {
    static final String PEPPER = "--wijkbudget.codes.pepper=only-for-tests-and-for-nothing-else-at-all";
    /** All tests come from one address. */
    private static final String PATIENT = "--wijkbudget.codes.free-mistakes=1000";

    private static final String DATA = "--wijkbudget.data=";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Engine start(String... properties) {
        String[] all = Stream.of(
                        Stream.of("--server.port=0", PEPPER),
                        patience(properties),
                        keys(properties),
                        Tokens.accepted().stream(),
                        Stream.of(properties))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return new Engine(Serving.start(WebApplicationType.SERVLET, all));
    }

    /** Unless a test is about the lack of it. */
    private static Stream<String> patience(String... properties) {
        String name = PATIENT.substring(0, PATIENT.indexOf('='));
        boolean said = Stream.of(properties).anyMatch(each -> each.startsWith(name));
        return said ? Stream.empty() : Stream.of(PATIENT);
    }

    /** Beside the data, or where other engines without a folder have theirs. */
    private static Stream<String> keys(String... properties) {
        boolean elsewhere = Stream.of(properties).anyMatch(each -> each.startsWith(DATA));
        return elsewhere ? Stream.empty() : Stream.of("--wijkbudget.codes.keys=" + Keys.FOLDER);
    }

    /** As whoever runs it gets it: no tokens of tests are accepted, and limits and cookies are the real ones. */
    static Engine bare(String... properties) {
        String[] all = Stream.concat(Stream.of("--server.port=0"), Stream.of(properties))
                .toArray(String[]::new);
        return new Engine(Serving.start(WebApplicationType.SERVLET, all));
    }

    static Engine onFilesIn(Path folder) {
        return start(DATA + folder);
    }

    /** One engine for all tests that can live with each other's neighbourhoods; it ends with the JVM. */
    static Engine shared() {
        return Shared.ENGINE;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Api api() {
        return new Api(
                URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    Tables tables() {
        return new Tables(bean(DataSource.class));
    }

    /** The position of the last event, once every read model has seen it. */
    long caughtUp() {
        LogPosition head = bean(ProjectionPositions.class).head();
        try {
            if (bean(ProjectionPositions.class).awaitAll(head, PATIENCE)) {
                return head.value();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError(
                "Not all at " + head + ": " + bean(ProjectionPositions.class).states());
    }

    /** The position of the first event of this type in the stream of this id, also when it is yet to come. */
    long await(Class<? extends Fact> type, Object id) {
        try (BlockingStream<TrackedEventMessage<?>> log = bean(EventStore.class).openStream(null)) {
            while (log.hasNextAvailable((int) PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                TrackedEventMessage<?> message = log.nextAvailable();
                if (message.getPayloadType() == type
                        && message instanceof DomainEventMessage<?> domain
                        && domain.getAggregateIdentifier().equals(id.toString())) {
                    return message.trackingToken().position().orElseThrow();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("There is no " + type + " of " + id);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("wijkbudget-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final Engine ENGINE = onFilesIn(folder());
    }

    /** For engines whose data is not in a folder of their own. */
    private static final class Keys {
        static final Path FOLDER = folder();
    }
}
