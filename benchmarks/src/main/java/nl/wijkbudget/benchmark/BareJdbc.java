package nl.wijkbudget.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/** Inserts and a commit on a connection of the pool, by whoever calls. */
final class BareJdbc implements Contender {

    private final HikariDataSource database;
    private final String afterCommit;
    private final int batch;
    private final AtomicLong position = new AtomicLong();

    /** {@code batch} inserts per commit. */
    BareJdbc(Server server, int batch) throws Exception {
        this.database = server.fresh();
        this.afterCommit = server.afterCommit();
        this.batch = batch;
        database.setAutoCommit(false);
        Sql.createTable(database);
    }

    @Override
    public String name() {
        return batch == 1 ? "insert and commit" : "batches of " + batch;
    }

    @Override
    public int vote(String ballot) throws Exception {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(Sql.INSERT)) {
            for (int i = 0; i < batch; i++) {
                Sql.bind(insert, position.getAndIncrement(), ballot + "-" + i);
                insert.addBatch();
            }
            insert.executeBatch();
            Sql.commit(connection, afterCommit);
        }
        return batch;
    }

    @Override
    public long stored() throws Exception {
        return Sql.number(database, "select count(*) from raw_log");
    }

    @Override
    public void close() {
        database.close();
    }
}
