package nl.wijkbudget.standalone;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkbudget.fsck.command.Progress;
import nl.wijkbudget.fsck.command.ReadOnlyStore;
import nl.wijkbudget.log.command.StoreIdentity;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.projection.ProjectionState;
import nl.wijkbudget.projection.ProjectionsAssembly;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** All read models once more, out of the log alone, in a database in memory that is gone afterwards. */
record ReplayedReadModels(ConfigurableApplicationContext context) implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** The read side over a log that it cannot write. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ProjectionsAssembly.class)
    static class Assembly {}

    /** Takes no setting from outside, so that none can lead the replay to a database that is used. */
    private static final class Nowhere extends StandardEnvironment {
        @Override
        protected void customizePropertySources(MutablePropertySources sources) {}
    }

    /** Follows the log of this database. */
    static ReplayedReadModels of(DataSource log) {
        StoreIdentity identity = StoreIdentity.of(log);
        String url = "jdbc:h2:mem:replay-" + UUID.randomUUID();
        return new ReplayedReadModels(new SpringApplicationBuilder(Assembly.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .environment(new Nowhere())
                .properties(
                        "spring.config.name=replay",
                        "spring.datasource.url=" + url,
                        "logging.level.root=warn",
                        "logging.level.nl.wijkbudget=warn")
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(nl.wijkbudget.projection.StoreIdentity.class, () -> () -> identity.toString());
                    beans.registerBean(
                            "eventStore",
                            ReadOnlyStore.class,
                            () -> new ReadOnlyStore(log, beans.getBean("eventSerializer", Serializer.class)));
                })
                .run());
    }

    /** Waits until all have come to this position; what keeps one of them from it, if anything does. */
    Optional<ProjectionState> upTo(long position, Progress progress) throws InterruptedException {
        ProjectionPositions positions = context.getBean(ProjectionPositions.class);
        while (!positions.awaitAll(new LogPosition(position), LOOK)) {
            Optional<ProjectionState> still = positions.states().stream()
                    .filter(state -> state.failure() != null)
                    .findFirst();
            if (still.isPresent()) {
                return still;
            }
            long slowest = positions.states().stream()
                    .mapToLong(state -> state.reached().value())
                    .min()
                    .orElse(position);
            progress.at("replay", slowest + 1, position + 1);
        }
        return Optional.empty();
    }

    DataSource database() {
        return context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
