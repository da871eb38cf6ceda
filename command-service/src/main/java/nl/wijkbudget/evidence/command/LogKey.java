package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import nl.wijkbudget.evidence.KeyType;

/** Where a key comes from: the configuration, or a file that is made at the first start of a demo or a witness. */
public final class LogKey {
    private static final String OWNER_ONLY = "rw-------";

    private LogKey() {}

    /** Out of a file that holds nothing else, which is made when it is not there. */
    public static SigningKey ofFile(Path file, String name, KeyType type) {
        try {
            if (!Files.exists(file)) {
                String made = SigningKey.generate(name, type, new SecureRandom());
                WholeFile.writeForGood(file, (made + "\n").getBytes(StandardCharsets.UTF_8));
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
                }
            }
            return SigningKey.parse(Files.readString(file).strip(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("The key in " + file + " cannot be read or made", e);
        }
    }
}
