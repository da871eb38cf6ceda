package nl.wijkbudget.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client without manners: what it asks for is sent as it is written. */
final class RawHttp {
    private RawHttp() {}

    /** The status of the answer. */
    static int get(Engine engine, String address) throws IOException {
        URI root = engine.api().root();
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String status = answer.readLine();
            return Integer.parseInt(status.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }
}
