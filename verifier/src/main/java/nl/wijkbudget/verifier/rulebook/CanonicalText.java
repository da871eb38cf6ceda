package nl.wijkbudget.verifier.rulebook;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.log.Sha256;

/** Values that can be read in one way only: a length in bytes, a colon, the value; a dash for none; a sign before a list. */
public final class CanonicalText {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    public CanonicalText add(Object... values) {
        for (Object each : values) {
            boolean isNull = each instanceof Json json && json.isNull();
            byte[] value = Sha256.utf8(each instanceof Json json ? json.plain() : each.toString());
            line(isNull ? "-" : value.length + ":", isNull ? new byte[0] : value);
        }
        return this;
    }

    public <T> CanonicalText list(Collection<T> items, Consumer<T> writer) {
        line("#" + items.size(), new byte[0]);
        items.forEach(writer);
        return this;
    }

    private void line(String sign, byte[] value) {
        text.writeBytes(Sha256.utf8(sign));
        text.writeBytes(value);
        text.write('\n');
    }

    public byte[] bytes() {
        return text.toByteArray();
    }
}
