package nl.wijkbudget.verifier.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;
import nl.wijkbudget.verifier.json.Json;

/** Values that can be read in one way only: a length in bytes, a colon, the value; a dash for none; a sign before a list. */
public final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    public CanonicalText add(Object... values) {
        for (Object each : values) {
            String value = each instanceof Json json ? json.plain() : each.toString();
            boolean isNull = each instanceof Json json && json.isNull();
            int length = value.getBytes(StandardCharsets.UTF_8).length;
            text.append(isNull ? "-" : length + ":" + value).append('\n');
        }
        return this;
    }

    public <T> CanonicalText list(Collection<T> items, Consumer<T> writer) {
        text.append('#').append(items.size()).append('\n');
        items.forEach(writer);
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
