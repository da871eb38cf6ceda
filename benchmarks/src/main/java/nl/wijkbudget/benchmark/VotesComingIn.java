package nl.wijkbudget.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Voters of the round of the demo, who keep changing their vote, at a steady pace. */
final class VotesComingIn implements AutoCloseable {
    private static final int LINES = 4;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ScheduledExecutorService lines = Executors.newScheduledThreadPool(LINES);
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final long start = System.nanoTime();
    private final ScheduledFuture<?> coming;

    VotesComingIn(URI door, String rulebook, String project, List<String> codes, int perSecond) {
        coming = lines.scheduleAtFixedRate(
                () -> cast(door, rulebook, project, codes.get(sent.getAndIncrement() % codes.size())),
                0,
                TimeUnit.SECONDS.toNanos(1) / perSecond,
                TimeUnit.NANOSECONDS);
    }

    private void cast(URI door, String rulebook, String project, String code) {
        String ballot =
                "{\"code\": \"%s\", \"rulebook\": \"%s\", \"selection\": {\"kind\": \"chosen\", \"projects\": %s}}"
                        .formatted(code, rulebook, sent.get() % 2 == 0 ? "[]" : "[\"" + project + "\"]");
        HttpRequest request = HttpRequest.newBuilder(door)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ballot))
                .build();
        try {
            if (client.send(request, BodyHandlers.discarding()).statusCode() < 300) {
                accepted.incrementAndGet();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (IOException lost) {
            System.err.println("A vote was lost: " + lost);
        }
    }

    /** Those that were accepted. */
    double perSecond() {
        return accepted.get() * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() {
        coming.cancel(false);
        lines.shutdownNow();
    }
}
