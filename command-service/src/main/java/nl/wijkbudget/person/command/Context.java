package nl.wijkbudget.person.command;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What something sealed or hashed is about; bound to it, so that it cannot stand for anything else. */
public record Context(List<String> parts) {
    public Context {
        parts = List.copyOf(parts);
    }

    public static Context of(String... parts) {
        return new Context(List.of(parts));
    }

    /** Each part behind its length in four bytes: no two contexts have the same bytes. */
    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : parts) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            all.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            all.writeBytes(text);
        }
        return all.toByteArray();
    }
}
