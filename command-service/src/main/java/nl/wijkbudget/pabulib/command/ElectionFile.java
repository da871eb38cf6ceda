package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkbudget.pabulib.PabulibColumn;
import nl.wijkbudget.pabulib.PabulibListener;
import nl.wijkbudget.pabulib.PabulibOutline;
import nl.wijkbudget.pabulib.PabulibReader;
import nl.wijkbudget.pabulib.PabulibReading;

/** A file to import, under the name its owner gave it; it is read again to check it, to rehearse, and to cast its ballots. */
public record ElectionFile(String name, Content content) {
    public static ElectionFile at(Path path) {
        return new ElectionFile(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
    }

    PabulibReading<PabulibOutline> read(PabulibListener listener) throws IOException {
        try (InputStream bytes = content.open()) {
            return new PabulibReader().stream(bytes, listener);
        }
    }

    PabulibReading<PabulibOutline> read(PabulibListener listener, Runnable eachLine) throws IOException {
        try (InputStream bytes = new LinesRead(content.open(), eachLine)) {
            return new PabulibReader().stream(bytes, listener);
        }
    }

    List<PabulibColumn> columns() throws IOException {
        try (InputStream bytes = content.open()) {
            return new PabulibReader().columns(bytes);
        }
    }

    long lines() throws IOException {
        AtomicLong lines = new AtomicLong();
        try (InputStream bytes = new LinesRead(content.open(), lines::incrementAndGet)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return lines.get();
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    String digest() throws IOException {
        try (var bytes = new DigestInputStream(content.open(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Gives the same bytes from the start, as often as asked. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
