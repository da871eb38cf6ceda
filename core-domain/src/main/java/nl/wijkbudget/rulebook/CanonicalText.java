package nl.wijkbudget.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Values written so that they can be read in one way only.
 *
 * <p>A value is its length in UTF-8 bytes, a colon, the value, a line feed; an absent value is a dash and a line feed;
 * a list is a number sign, its size and a line feed, followed by its items.
 */
public final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    public CanonicalText add(String value) {
        text.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
        text.append('\n');
        return this;
    }

    public CanonicalText add(long number) {
        return add(Long.toString(number));
    }

    public CanonicalText addOrDash(@Nullable String value) {
        if (value != null) {
            return add(value);
        }
        text.append("-\n");
        return this;
    }

    public <T> CanonicalText addAll(Collection<T> items, Consumer<? super T> writer) {
        text.append('#').append(items.size()).append('\n');
        items.forEach(writer);
        return this;
    }

    /** SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
