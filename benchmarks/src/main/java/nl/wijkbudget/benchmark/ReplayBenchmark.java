package nl.wijkbudget.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.LogSchema;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Ballots per second when all of them are read again and tallied. */
final class ReplayBenchmark {

    private static final int BATCH = 1_000;
    private static final int ROUNDS = 3;

    private ReplayBenchmark() {}

    static void run(Server server, long events) throws Exception {
        try (HikariDataSource database = server.fresh()) {
            LogSchema.migrate(database);
            try (var engine = GroupCommitEventStorageEngine.builder(database)
                    .serializer(Jackson3Serializer.builder().build())
                    .build()) {
                engine.start();
                double written = write(engine, events);
                System.out.printf("%n## Replay of %,d ballots on %s%n%n", events, server.name());
                System.out.printf("Written in bulk at %,.0f per second.%n%n", written);
                LogEventStore store = LogEventStore.over(engine);
                print(measure(
                        store, events, List.of(Replays.rawScan(database), Replays.bulkReader(), Replays.stream())));
                store.shutDown();
            }
        }
    }

    private static double write(GroupCommitEventStorageEngine engine, long events) {
        long start = System.nanoTime();
        for (long i = 0; i < events; i += BATCH) {
            engine.appendEvents(LongStream.range(i, i + BATCH)
                    .mapToObj(ReplayBenchmark::ballot)
                    .toList());
        }
        return events * 1e9 / (System.nanoTime() - start);
    }

    private static GenericDomainEventMessage<VoteCast> ballot(long number) {
        String ballot = "ballot-%016x".formatted(number * 0x9E3779B97F4A7C15L);
        return new GenericDomainEventMessage<>(
                "Ballot", ballot, 0, new VoteCast(ballot, "de-wijert-2026", CastVote.SELECTION));
    }

    private static Map<String, Double> measure(LogEventStore store, long events, List<Replay> replays)
            throws Exception {
        var medians = new LinkedHashMap<String, Median>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Replay replay : replays) {
                double perSecond = perSecond(replay, store, events);
                if (round > 0) {
                    medians.computeIfAbsent(replay.name(), name -> new Median()).add(perSecond);
                }
            }
        }
        var values = new LinkedHashMap<String, Double>();
        medians.forEach((name, median) -> values.put(name, median.value()));
        return values;
    }

    private static double perSecond(Replay replay, LogEventStore store, long events) throws Exception {
        long start = System.nanoTime();
        Tally tally = replay.tally(store, events);
        double took = (System.nanoTime() - start) / 1e9;
        if (!tally.votes().values().stream().allMatch(votes -> votes == events)) {
            throw new IllegalStateException(replay.name() + " counted " + tally.votes());
        }
        return events / took;
    }

    private static void print(Map<String, Double> perSecond) {
        double raw = perSecond.getOrDefault("raw scan", Double.NaN);
        System.out.println("| reader | ballots per second | ratio to raw scan |");
        System.out.println("|---|---:|---:|");
        perSecond.forEach((name, value) -> System.out.printf("| %s | %,.0f | %.2fx |%n", name, value, value / raw));
    }
}
