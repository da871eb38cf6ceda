package nl.wijkbudget.benchmark;

/** A contender and what it reached with the present number of voters. */
final class Lane {

    private final Votes votes;
    private final boolean oneThread;
    private Median perSecond = new Median();
    private Median microseconds = new Median();

    /** Batches come from one thread, whatever the number of voters. */
    Lane(Votes votes, boolean oneThread) {
        this.votes = votes;
        this.oneThread = oneThread;
    }

    String name() {
        return votes.contender().name();
    }

    void clear() {
        perSecond = new Median();
        microseconds = new Median();
    }

    void measure(int voters, double seconds, CpuClock cpu) throws Exception {
        double cpuBefore = cpu.seconds();
        long votesBefore = votes.acknowledged();
        perSecond.add(votes.perSecond(oneThread ? 1 : voters, seconds));
        microseconds.add((cpu.seconds() - cpuBefore) * 1e6 / (votes.acknowledged() - votesBefore));
    }

    void check() throws Exception {
        votes.check();
    }

    double perSecond() {
        return perSecond.value();
    }

    String text(double ours) {
        return "%,.0f/s, %.0f us, %.2fx".formatted(perSecond.value(), microseconds.value(), ours / perSecond.value());
    }
}
