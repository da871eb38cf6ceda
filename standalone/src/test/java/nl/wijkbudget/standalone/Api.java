package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.wijkbudget.decision.Authority;
import tools.jackson.databind.JsonNode;

/** The program as a client over HTTP knows it; JSON is written with single quotes. */
record Api(URI root) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Reply post(Authority who, String path, String body) {
        return send(signed(who, path).POST(json(body)));
    }

    Reply put(Authority who, String path, String body) {
        return send(signed(who, path).PUT(json(body)));
    }

    /** A ballot: nobody signs it. */
    Reply cast(String path, String body) {
        return send(request(path).POST(json(body)));
    }

    /** What is at an address as soon as everything up to a position can be seen there. */
    JsonNode read(String path, long position) {
        Reply reply = get(path + (path.contains("?") ? "&" : "?") + "positie=" + position);
        if (reply.status() != 200) {
            throw new AssertionError(path + " gives " + reply);
        }
        return reply.json();
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    HttpRequest.Builder signed(Authority who, String path) {
        HttpRequest.Builder request = request(path)
                .header("Authorization", "Bearer " + Tokens.of(who))
                .header("Wijkbudget-Role", who.role().name());
        return who.mandate() == null
                ? request
                : request.header("Wijkbudget-Mandate", who.mandate().value());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json");
    }

    static HttpRequest.BodyPublisher json(String body) {
        return BodyPublishers.ofString(body.replace('\'', '"'));
    }

    /** A file, as it comes. */
    byte[] bytes(HttpRequest.Builder request) {
        return sent(request, BodyHandlers.ofByteArray()).body();
    }

    Reply send(HttpRequest.Builder request) {
        HttpResponse<String> response = sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
