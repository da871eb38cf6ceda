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
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkbudget.pabulib.PabulibListener;
import nl.wijkbudget.pabulib.PabulibOutline;
import nl.wijkbudget.pabulib.PabulibReader;
import nl.wijkbudget.pabulib.PabulibReading;

/** A file to import, under the name its owner gave it; it is read three times: to check it, to rehearse, and to cast its ballots. */
public record ElectionFile(String name, Path path) {
    PabulibReading<PabulibOutline> read(PabulibListener listener) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            return new PabulibReader().stream(content, listener);
        }
    }

    PabulibReading<PabulibOutline> read(PabulibListener listener, Runnable eachLine) throws IOException {
        try (InputStream content = new LinesRead(Files.newInputStream(path), eachLine)) {
            return new PabulibReader().stream(content, listener);
        }
    }

    long lines() throws IOException {
        AtomicLong lines = new AtomicLong();
        try (InputStream content = new LinesRead(Files.newInputStream(path), lines::incrementAndGet)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return lines.get();
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    String digest() throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
