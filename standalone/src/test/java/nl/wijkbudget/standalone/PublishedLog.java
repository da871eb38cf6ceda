package nl.wijkbudget.standalone;

import java.time.Duration;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.VerifierKey;
import tools.jackson.databind.JsonNode;

/** The transparency log as an outsider sees it. */
record PublishedLog(Api api) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The size of the first checkpoint seen that has this position in it. */
    long sizeBeyond(long position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode status = api.get("/api/v1/log").json();
            if (status.path("state").asString().equals("REFUSED")) {
                throw new AssertionError(status);
            }
            if (status.path("size").asLong(0) > position) {
                return status.path("size").asLong();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("No checkpoint beyond " + position + ": " + api.get("/api/v1/log"));
    }

    Note checkpoint() {
        return Note.parse(api.get("/log/checkpoint").text());
    }

    Checkpoint head() {
        return Checkpoint.parse(checkpoint().text());
    }

    VerifierKey key() {
        return VerifierKey.parse(api.get("/api/v1/log").json().get("key").asString());
    }
}
