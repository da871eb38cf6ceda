package nl.wijkbudget.evidence;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of a bundle.
 *
 * @param name its path, of letters, digits, dots, dashes and slashes
 */
public record BundlePart(String name, Content content) {
    /** Writes the same each time that it is asked. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static BundlePart of(String name, byte[] content) {
        return new BundlePart(name, out -> out.write(content));
    }
}
