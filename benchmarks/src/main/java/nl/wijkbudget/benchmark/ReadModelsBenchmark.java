package nl.wijkbudget.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogSchema;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.projection.Rebuild;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Ballots per second when read models are rebuilt from them, beside a scan that parses and tallies the same rows. */
final class ReadModelsBenchmark {
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(VoteCast.class);

    private final DataSource database;
    private final long events;
    private final ProjectionPositions positions;
    private final Rebuild rebuild;

    private ReadModelsBenchmark(DataSource database, long events, ConfigurableApplicationContext readSide) {
        this.database = database;
        this.events = events;
        this.positions = readSide.getBean(ProjectionPositions.class);
        this.rebuild = readSide.getBean(Rebuild.class);
    }

    static void run(Server server, long events) throws Exception {
        try (HikariDataSource database = server.fresh()) {
            write(database, events);
            try (ConfigurableApplicationContext readSide = new SpringApplicationBuilder(ReadModels.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .properties(Map.of("spring.datasource.url", database.getJdbcUrl(), "logging.level.root", "error"))
                    .run()) {
                System.out.printf("%n## Rebuilding read models from %,d ballots on %s%n%n", events, server.name());
                new ReadModelsBenchmark(database, events, readSide).run();
            }
        }
    }

    private void run() throws Exception {
        positions.awaitAll(positions.head(), PATIENCE);
        Map<String, Callable<Boolean>> ways = new LinkedHashMap<>();
        ways.put("raw scan, parsed and tallied", this::rawScan);
        ways.put("turnout alone", () -> rebuild(List.of("ballot.turnout")));
        ways.put("all read models at once", this::rebuildAll);
        Map<String, Median> perSecond = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var way : ways.entrySet()) {
                long start = System.nanoTime();
                if (!way.getValue().call()) {
                    throw new IllegalStateException(way.getKey() + " did not see every ballot");
                }
                double took = (System.nanoTime() - start) / 1e9;
                perSecond.computeIfAbsent(way.getKey(), name -> new Median()).add(events / took);
            }
        }
        print(perSecond);
    }

    private boolean rawScan() throws Exception {
        Map<ProjectId, Long> tally = new HashMap<>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select payload from event_log order by position")) {
            connection.setAutoCommit(false);
            select.setFetchSize(5_000);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    VoteCast vote = JSON.readValue(row.getBytes(1));
                    vote.selection().projects().forEach(project -> tally.merge(project, 1L, Long::sum));
                }
            }
            connection.setAutoCommit(true);
        }
        return tally.values().stream().mapToLong(Long::longValue).sum() == 2 * events;
    }

    private boolean rebuildAll() throws InterruptedException {
        rebuild.rebuildAll();
        return positions.awaitAll(new LogPosition(events - 1), PATIENCE);
    }

    private boolean rebuild(List<String> groups) throws InterruptedException {
        groups.forEach(rebuild::rebuild);
        boolean seen = true;
        for (String group : groups) {
            seen &= positions.await(group, new LogPosition(events - 1), PATIENCE);
        }
        return seen;
    }

    private static void print(Map<String, Median> perSecond) {
        double raw = perSecond.values().iterator().next().value();
        System.out.println("| | ballots per second | ratio to raw scan |");
        System.out.println("|---|---:|---:|");
        perSecond.forEach((name, median) ->
                System.out.printf("| %s | %,.0f | %.2fx |%n", name, median.value(), median.value() / raw));
    }

    private static void write(DataSource database, long events) throws Exception {
        LogSchema.migrate(database);
        try (var engine = GroupCommitEventStorageEngine.builder(database)
                .serializer(Jackson3Serializer.builder().build())
                .build()) {
            engine.start();
            for (long first = 0; first < events; first += BATCH) {
                engine.appendEvents(LongStream.range(first, Math.min(events, first + BATCH))
                        .mapToObj(ReadModelsBenchmark::ballot)
                        .toList());
            }
        }
    }

    private static GenericDomainEventMessage<VoteCast> ballot(long number) {
        RoundId round = new RoundId("de-wijert-2026");
        BallotId ballot = BallotId.of(round, new VoterId("v%07d".formatted(number)));
        Selection selection =
                new Selection.Chosen(List.of(new ProjectId("p" + number % 20), new ProjectId("p" + (number % 7 + 20))));
        VoteCast vote = new VoteCast(ballot, round, new RulebookHash("0".repeat(64)), Channel.ONLINE, selection);
        return new GenericDomainEventMessage<>("Ballot", ballot.toString(), 0, vote);
    }
}
