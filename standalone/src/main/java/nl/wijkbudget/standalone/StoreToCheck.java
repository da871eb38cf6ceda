package nl.wijkbudget.standalone;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Policy;
import nl.wijkbudget.evidence.VerifierKey;
import nl.wijkbudget.evidence.command.SigningKey;
import nl.wijkbudget.fsck.command.LogKeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;

/** A store as the configuration of the program has it, opened so that nothing can be written. */
record StoreToCheck(HikariDataSource database, LogKeeping keeping, Path keys) implements AutoCloseable {
    private static final int CONNECTIONS = 6;

    /** The settings of the program, and nothing that runs. */
    @Configuration(proxyBeanMethods = false)
    @PropertySource("classpath:nl/wijkbudget/commandservice/defaults.properties")
    static class Settings {}

    static StoreToCheck open(String... properties) throws IOException {
        SpringApplication application = new SpringApplication(Settings.class);
        application.setDefaultProperties(Map.of("spring.config.name", "wijkbudget"));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(properties)) {
            return of(context.getEnvironment());
        }
    }

    private static StoreToCheck of(Environment settings) throws IOException {
        if (settings.getRequiredProperty("axon.axonserver.enabled", Boolean.class)) {
            throw new Misuse("The events are in Axon Server. This checks a store of our own, in H2 or PostgreSQL.");
        }
        String policy = settings.getRequiredProperty("wijkbudget.log.policy");
        LogKeeping keeping = new LogKeeping(
                key(settings),
                policy.isEmpty() ? null : Policy.parse(Files.readString(Path.of(policy))),
                path(settings, "wijkbudget.log.public"),
                path(settings, "wijkbudget.log.fence"));
        DataSourceProperties source = Binder.get(settings)
                .bind("spring.datasource", DataSourceProperties.class)
                .get();
        return new StoreToCheck(readOnly(source), keeping, path(settings, "wijkbudget.codes.keys"));
    }

    private static HikariDataSource readOnly(DataSourceProperties source) {
        HikariConfig pool = new HikariConfig();
        String url = source.determineUrl();
        boolean file = url.startsWith("jdbc:h2:") && !url.contains(":mem:");
        pool.setJdbcUrl(file ? url + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE" : url);
        pool.setUsername(source.determineUsername());
        pool.setPassword(source.determinePassword());
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(pool);
    }

    /** Never made here, as the program would. */
    private static @Nullable VerifierKey key(Environment settings) throws IOException {
        String written = settings.getRequiredProperty("wijkbudget.log.key");
        Path file = path(settings, "wijkbudget.log.key-file");
        if (written.isEmpty() && Files.isRegularFile(file)) {
            written = Files.readString(file).strip();
        }
        return written.isEmpty()
                ? null
                : SigningKey.parse(written, KeyType.NOTE).verifier();
    }

    private static Path path(Environment settings, String property) {
        return Path.of(settings.getRequiredProperty(property));
    }

    /** One moment of the store, for as long as this connection is open. */
    static Connection moment(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    @Override
    public void close() {
        database.close();
    }
}
