package nl.wijkbudget.standalone.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The DevTools protocol of a browser over one socket: orders that are answered, and events that are waited for. */
final class DevTools implements AutoCloseable, WebSocket.Listener {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 60;

    private final StringBuilder part = new StringBuilder();
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, Awaited> awaited = new ConcurrentHashMap<>();
    private final WebSocket socket;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Carries out an order of a session, or of the browser itself where that is empty. */
    JsonNode order(String session, String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> message = new ConcurrentHashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode found = within(answer, method);
        if (found.has("error")) {
            throw new IllegalStateException(method + ": " + found.get("error"));
        }
        return found.get("result");
    }

    /** The next event of this name in a session; ask for it before doing what leads to it. */
    CompletableFuture<JsonNode> next(String session, String event) {
        return next(session, event, any -> true);
    }

    /** The next one of this name that is as asked. */
    CompletableFuture<JsonNode> next(String session, String event, Predicate<JsonNode> such) {
        Awaited next = new Awaited(such, new CompletableFuture<>());
        awaited.put(session + event, next);
        return next.event();
    }

    static JsonNode within(CompletableFuture<JsonNode> answer, String what) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException late) {
            throw new IllegalStateException("No answer to " + what, late);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
        part.append(data);
        if (complete) {
            take(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void take(JsonNode message) {
        if (!message.has("id")) {
            happened(message);
            return;
        }
        CompletableFuture<JsonNode> waiting = answers.remove(message.get("id").asInt());
        if (waiting != null) {
            waiting.complete(message);
        }
    }

    private void happened(JsonNode message) {
        String name =
                message.path("sessionId").asString("") + message.get("method").asString();
        Awaited waiting = awaited.get(name);
        if (waiting != null && waiting.such().test(message)) {
            awaited.remove(name);
            waiting.event().complete(message);
        }
    }

    private record Awaited(Predicate<JsonNode> such, CompletableFuture<JsonNode> event) {}

    @Override
    public void close() {
        socket.abort();
    }
}
