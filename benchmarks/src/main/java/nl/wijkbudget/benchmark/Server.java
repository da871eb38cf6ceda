package nl.wijkbudget.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkbudget.log.command.DurableH2;

/** One of the two databases, with every commit forced to the disk, and with fresh databases for each contender. */
interface Server extends AutoCloseable {

    String name();

    String freshUrl() throws IOException, SQLException;

    /** What makes a commit of a bare connection as durable as ours; nothing where a commit does so itself. */
    String afterCommit();

    /** Empty where the database runs in this JVM. */
    Optional<ProcessHandle> process() throws SQLException;

    @Override
    void close() throws IOException;

    default HikariDataSource fresh() throws IOException, SQLException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(freshUrl());
        pool.setMaximumPoolSize(70);
        pool.setMinimumIdle(1);
        return pool;
    }

    static Server h2() {
        return new Server() {
            @Override
            public String name() {
                return "H2";
            }

            @Override
            public String freshUrl() throws IOException {
                Path directory = Files.createTempDirectory(Path.of("").toAbsolutePath(), "bench-h2-");
                return DurableH2.url(directory.resolve("wijkbudget")) + ";USER=sa";
            }

            @Override
            public String afterCommit() {
                return "checkpoint sync";
            }

            @Override
            public Optional<ProcessHandle> process() {
                return Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    static Server postgresql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        var number = new AtomicInteger();
        return new Server() {
            @Override
            public String name() {
                return "PostgreSQL";
            }

            @Override
            public String freshUrl() throws SQLException {
                String database = "bench" + number.incrementAndGet();
                try (var connection = server.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database " + database);
                }
                return server.getJdbcUrl("postgres", database);
            }

            @Override
            public String afterCommit() {
                return "";
            }

            @Override
            public Optional<ProcessHandle> process() throws SQLException {
                long backend = Sql.number(server.getPostgresDatabase(), "select pg_backend_pid()");
                return ProcessHandle.of(backend).flatMap(ProcessHandle::parent);
            }

            @Override
            public void close() throws IOException {
                server.close();
            }
        };
    }
}
