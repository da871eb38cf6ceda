package nl.wijkbudget.reading.query;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Something that programs ask for again and again: whoever has it already gets nothing. */
public final class FeedAnswer {
    private static final int ENOUGH = 16;

    private FeedAnswer() {}

    /** An empty body where the reader has these very bytes. */
    public static ResponseEntity<byte[]> of(byte[] bytes, Instant changed, MediaType type, WebRequest request) {
        String tag = '"' + digest(bytes) + '"';
        if (request.checkNotModified(tag, changed.toEpochMilli())) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .lastModified(changed)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(whole, 0, ENOUGH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
