package nl.wijkbudget.benchmark;

import java.util.List;
import java.util.stream.Collectors;

/** Durable votes per second, ours beside the bare database and beside Axon's own engine, in interleaved rounds. */
final class VotingBenchmark {

    private static final int ROUNDS = 5;
    private static final int WARM_UP_VOTERS = 64;
    private static final int WARM_UP_ROUNDS = 4;
    private static final double WARM_UP_SECONDS = 10;
    private static final double ROUND_SECONDS = 3;

    private final List<Lane> lanes;
    private final CpuClock cpu;

    private VotingBenchmark(List<Contender> contenders, CpuClock cpu) {
        this.lanes = contenders.stream()
                .map(contender ->
                        new Lane(new Votes(contender), contender.name().startsWith("batches")))
                .toList();
        this.cpu = cpu;
    }

    static void run(Server server, List<Integer> voters) throws Exception {
        run(
                server,
                voters,
                List.of(
                        ThroughOurStore.with(server),
                        new BareJdbc(server, 1),
                        new BareJdbc(server, 1_000),
                        new ThroughAxonJpa(server)));
    }

    /** What the transparency log costs. */
    static void runWithAndWithoutLog(Server server, List<Integer> voters) throws Exception {
        run(server, voters, List.of(new Signed(server), ThroughOurStore.withoutLeaves(server)));
    }

    private static void run(Server server, List<Integer> voters, List<Contender> contenders) throws Exception {
        System.out.printf("%n## Durable votes on %s%n%n", server.name());
        System.out.println("Per second, in processor microseconds per vote, and ours over theirs per second.");
        System.out.println();
        try {
            new VotingBenchmark(contenders, new CpuClock(server.process())).run(voters);
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    private void run(List<Integer> voters) throws Exception {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (Lane lane : lanes) {
                lane.measure(WARM_UP_VOTERS, WARM_UP_SECONDS, cpu);
            }
        }
        System.out.println(lanes.stream().map(Lane::name).collect(Collectors.joining(" | ", "| voters | ", " |")));
        System.out.println("|---:|" + "---:|".repeat(lanes.size()));
        for (int number : voters) {
            lanes.forEach(Lane::clear);
            measure(number);
            print(number);
        }
    }

    private void measure(int voters) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (Lane lane : lanes) {
                lane.measure(voters, ROUND_SECONDS, cpu);
            }
        }
        for (Lane lane : lanes) {
            lane.check();
        }
    }

    private void print(int voters) {
        double ours = lanes.get(0).perSecond();
        System.out.println(lanes.stream()
                .map(lane -> lane.text(ours))
                .collect(Collectors.joining(" | ", "| " + voters + " | ", " |")));
    }
}
