package nl.wijkbudget.log.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** A process that leads as soon as it can, appends from many threads, and prints the id of what was acknowledged. */
final class AppendUntilKilled {

    static final String STORED = "stored ";
    private static final int THREADS = 16;

    private AppendUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        var engine = leading(arguments[0]);
        long process = ProcessHandle.current().pid();
        for (int i = 0; i < THREADS; i++) {
            String stream = process + "-" + i;
            new Thread(() -> appendForEver(engine, stream)).start();
        }
    }

    private static GroupCommitEventStorageEngine leading(String url) {
        while (true) {
            try {
                var engine = GroupCommitEventStorageEngine.builder(migrated(url))
                        .serializer(LogUnderTest.serializer())
                        .build();
                engine.start();
                Eventually.holds(() -> engine.state() == StoreState.LEADING);
                return engine;
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(AppendUntilKilled.class).info("The database is not free yet", e);
            }
        }
    }

    private static HikariDataSource migrated(String url) {
        HikariDataSource database = DatabaseKind.pool(url);
        try {
            LogSchema.migrate(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void appendForEver(GroupCommitEventStorageEngine engine, String stream) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (long i = 0; true; i++) {
            var event = LogUnderTest.event(stream, i);
            engine.appendEvents(event);
            out.print(STORED + event.getIdentifier() + ".\n");
            out.flush();
        }
    }
}
