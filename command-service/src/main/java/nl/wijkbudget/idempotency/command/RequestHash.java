package nl.wijkbudget.idempotency.command;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.door.command.Acting;

/** SHA-256 of all that makes a request this request: method, path, body and who acts. */
final class RequestHash {
    private RequestHash() {}

    static String of(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, request.getMethod());
            add(digest, request.getRequestURI());
            add(digest, actor(request));
            for (String header : List.of(Acting.ROLE, Acting.MANDATE)) {
                add(digest, Objects.requireNonNullElse(request.getHeader(header), ""));
            }
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String actor(HttpServletRequest request) {
        return request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor
                ? visitor.actor().value()
                : "";
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
