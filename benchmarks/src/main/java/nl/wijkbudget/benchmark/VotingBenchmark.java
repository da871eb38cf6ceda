package nl.wijkbudget.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Durable votes per second, ours beside the bare database and beside Axon's own engine, in interleaved rounds. */
final class VotingBenchmark {

    private static final int[] VOTERS = {1, 16, 64};
    private static final int ROUNDS = 5;
    private static final double WARM_UP_SECONDS = 3;
    private static final double ROUND_SECONDS = 2;

    private VotingBenchmark() {}

    static void run(Server server) throws Exception {
        System.out.printf("%n## Durable votes per second on %s%n%n", server.name());
        System.out.println("| voters | group commit | insert and commit | ratio | batches of 1000 | ratio |"
                + " Axon on JPA | ratio |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        var contenders = List.of(
                new ThroughOurStore(server),
                new BareJdbc(server, 1),
                new BareJdbc(server, 1_000),
                new ThroughAxonJpa(server));
        var votes = new ArrayList<Votes>();
        contenders.forEach(contender -> votes.add(new Votes(contender)));
        try {
            for (int voters : VOTERS) {
                print(voters, measure(votes, voters));
            }
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    private static List<Double> measure(List<Votes> contenders, int voters) throws Exception {
        var lanes =
                contenders.stream().map(votes -> new Lane(votes, new Median())).toList();
        for (Lane lane : lanes) {
            lane.votes().perSecond(threads(lane.votes(), voters), WARM_UP_SECONDS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Lane lane : lanes) {
                lane.median().add(lane.votes().perSecond(threads(lane.votes(), voters), ROUND_SECONDS));
            }
        }
        for (Lane lane : lanes) {
            lane.votes().check();
        }
        return lanes.stream().map(lane -> lane.median().value()).toList();
    }

    /** A contender and what it reached with this number of voters. */
    private record Lane(Votes votes, Median median) {}

    /** Batches come from one thread, whatever the number of voters. */
    private static int threads(Votes contender, int voters) {
        return contender.contender().name().startsWith("batches") ? 1 : voters;
    }

    private static void print(int voters, List<Double> perSecond) {
        double ours = perSecond.get(0);
        System.out.printf(
                "| %d | %,.0f | %,.0f | %.2fx | %,.0f | %.2fx | %,.0f | %.2fx |%n",
                voters,
                ours,
                perSecond.get(1),
                ours / perSecond.get(1),
                perSecond.get(2),
                ours / perSecond.get(2),
                perSecond.get(3),
                ours / perSecond.get(3));
    }
}
