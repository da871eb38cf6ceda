package nl.wijkbudget.evidence.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A witness over HTTP, on the server that comes with Java: it starts at once and needs nothing else. */
public final class WitnessServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WitnessServer.class.getName());
    private static final int LARGEST = 64 * 1024;
    private static final int THREADS = 8;

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Serves until it is closed; port 0 takes any that is free. */
    public WitnessServer(Witness witness, String host, int port) throws IOException {
        this.witness = witness;
        this.server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            send(exchange, answerTo(exchange));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A request was not answered: {0}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A request was not answered", e);
        }
    }

    private WitnessAnswer answerTo(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean posted = exchange.getRequestMethod().equals("POST");
        if (path.equals("/add-checkpoint")) {
            return posted ? add(exchange) : new WitnessAnswer(405, "text/plain", "");
        }
        if (path.matches("/[0-9a-f]{64}/checkpoint")
                && exchange.getRequestMethod().equals("GET")) {
            return found(witness.checkpoint(path.substring(1, path.lastIndexOf('/'))));
        }
        return WitnessAnswer.UNKNOWN_LOG;
    }

    private WitnessAnswer add(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        return body.length > LARGEST ? WitnessAnswer.MALFORMED : witness.addCheckpoint(body);
    }

    private static WitnessAnswer found(Optional<byte[]> note) {
        return note.map(bytes ->
                        new WitnessAnswer(200, "text/plain; charset=utf-8", new String(bytes, StandardCharsets.UTF_8)))
                .orElse(WitnessAnswer.UNKNOWN_LOG);
    }

    private static void send(HttpExchange exchange, WitnessAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
