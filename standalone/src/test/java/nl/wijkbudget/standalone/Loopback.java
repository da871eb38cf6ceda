package nl.wijkbudget.standalone;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Somebody who keeps one connection open, from one of the addresses of this machine that start with 127.0.0. */
final class Loopback implements AutoCloseable {
    /** What came back, its headers in small letters. */
    record Heard(int status, Map<String, String> headers, String text) {}

    private final int last;
    private final URI program;
    private Socket socket;
    private InputStream answers;

    Loopback(int last, URI program) {
        this.last = last;
        this.program = program;
        try {
            socket = connected(last, program);
            answers = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket connected(int last, URI program) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(address(last), 0));
        socket.connect(new InetSocketAddress(address(1), program.getPort()));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static InetAddress address(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    /** JSON is written with single quotes; more headers as lines. */
    Heard post(String path, String body, String... headers) {
        byte[] json = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + json.length + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(json);
        return say(all.toByteArray());
    }

    /** Whatever it is, as it is; hears the final answer, and connects again when that was the last on this connection. */
    Heard say(byte[] request) {
        try {
            socket.getOutputStream().write(request);
            Heard heard = heard();
            if ("close".equals(heard.headers().get("connection"))) {
                socket.close();
                socket = connected(last, program);
                answers = new BufferedInputStream(socket.getInputStream());
            }
            return heard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last thing to say, and nothing comes after it. */
    Heard sayLast(byte[] request) {
        try {
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException refusedHalfway) {
                return heard();
            }
            return heard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Heard heard() throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (status == 100) {
            return heard();
        }
        return new Heard(status, headers, new String(body(headers), StandardCharsets.UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!headers.containsKey("transfer-encoding") && !headers.containsKey("content-length")) {
            return "close".equals(headers.get("connection")) ? answers.readAllBytes() : new byte[0];
        }
        if (!headers.containsKey("transfer-encoding")) {
            return answers.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.writeBytes(answers.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("The connection ended");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
