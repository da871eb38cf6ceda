package nl.wijkbudget.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Lets voters vote at the same time for a while, and checks that what was acknowledged is stored. */
final class Votes {

    private static final AtomicLong BALLOT = new AtomicLong();

    private final Contender contender;
    private long acknowledged;

    Votes(Contender contender) {
        this.contender = contender;
    }

    Contender contender() {
        return contender;
    }

    long acknowledged() {
        return acknowledged;
    }

    /** Votes per second. */
    double perSecond(int voters, double seconds) throws Exception {
        var threads = Executors.newFixedThreadPool(voters);
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            var counts = new ArrayList<Future<Long>>();
            for (int i = 0; i < voters; i++) {
                counts.add(threads.submit(() -> voteUntil(end)));
            }
            long votes = sum(counts);
            double took = (System.nanoTime() - start) / 1e9;
            acknowledged += votes;
            return votes / took;
        } finally {
            threads.shutdown();
        }
    }

    private long voteUntil(long end) throws Exception {
        long votes = 0;
        while (System.nanoTime() < end) {
            votes += contender.vote("ballot-%016x".formatted(mixed(BALLOT.incrementAndGet())));
        }
        return votes;
    }

    /** Real ballot ids are hashes: neighbours in time are not neighbours in the index. */
    private static long mixed(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    private static long sum(List<Future<Long>> counts) throws Exception {
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        return sum;
    }

    void check() throws Exception {
        long stored = contender.stored();
        if (stored != acknowledged) {
            throw new IllegalStateException(
                    "%s: %d acknowledged, %d stored".formatted(contender.name(), acknowledged, stored));
        }
    }
}
