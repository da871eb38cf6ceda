package nl.wijkbudget.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.PayloadRow;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The ways there are; a projection's event processor is another one, over the same {@link LogEventStore}. */
final class Replays {

    private static final int PAGE = 5_000;
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(VoteCast.class);

    private Replays() {}

    /** The measure of all others: one query, one cursor, the same JSON parsed by the same parser. */
    static Replay rawScan(DataSource database) {
        return of("raw scan", (store, events) -> {
            var tally = new Tally();
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(
                            "select position, payload_type, payload from event_log order by position")) {
                connection.setAutoCommit(false);
                select.setFetchSize(PAGE);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        tally.add(JSON.readValue(row.getBytes(3)));
                    }
                }
                connection.setAutoCommit(true);
            }
            return tally;
        });
    }

    static Replay bulkReader() {
        return of("bulk reader", (store, events) -> {
            var tally = new Tally();
            List<String> types = List.of(VoteCast.class.getName());
            List<PayloadRow> page = store.log().read(-1, PAGE, types);
            while (!page.isEmpty()) {
                page.forEach(row -> tally.add(JSON.readValue(row.payload())));
                page = store.log().read(page.get(page.size() - 1).position(), PAGE, types);
            }
            return tally;
        });
    }

    static Replay stream() {
        return of("openStream", (store, events) -> {
            var tally = new Tally();
            try (var stream = store.openStream(null)) {
                for (long i = 0; i < events && stream.hasNextAvailable(10, TimeUnit.SECONDS); i++) {
                    tally.add((VoteCast) stream.nextAvailable().getPayload());
                }
            }
            return tally;
        });
    }

    private static Replay of(String name, Reading reading) {
        return new Replay() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Tally tally(LogEventStore store, long events) throws Exception {
                return reading.tally(store, events);
            }
        };
    }

    private interface Reading {
        Tally tally(LogEventStore store, long events) throws Exception;
    }
}
