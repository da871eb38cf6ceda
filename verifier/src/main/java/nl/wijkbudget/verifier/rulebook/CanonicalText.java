package nl.wijkbudget.verifier.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;

/** Values that can be read in one way only: a length in bytes, a colon, the value; a dash for none; a sign before a list. */
public final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    public CanonicalText add(String value) {
        text.append(value.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(value)
                .append('\n');
        return this;
    }

    CanonicalText dash() {
        text.append("-\n");
        return this;
    }

    <T> CanonicalText list(Collection<T> items, Consumer<T> writer) {
        text.append('#').append(items.size()).append('\n');
        items.forEach(writer);
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
