package nl.wijkbudget.delivery;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A document elsewhere: what it shows, where it is, and the SHA-256 (64 hexadecimal digits) that pins its content, if known. */
public record Evidence(
        String title, URI reference, @Nullable String sha256) {
    public Evidence {
        if (title.isBlank()) {
            throw new IllegalArgumentException("Evidence has a title");
        }
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits: '" + sha256 + "'");
        }
    }
}
