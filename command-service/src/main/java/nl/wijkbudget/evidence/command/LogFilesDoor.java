package nl.wijkbudget.evidence.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkbudget.evidence.TilePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log as files that anyone can fetch and keep, in the layout of C2SP {@code tlog-tiles}. */
@Hidden
@RestController
public final class LogFilesDoor {
    private static final String ROOT = "/log/";
    private static final Pattern CHECKPOINT = Pattern.compile("checkpoints/((?:x[0-9]{3}/){0,5}[0-9]{3})");
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();
    private static final CacheControl LONG =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ObjectProvider<TransparencyLog> log;

    public LogFilesDoor(ObjectProvider<TransparencyLog> log) {
        this.log = log;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return answer(log().flatMap(TransparencyLog::checkpoint).map(LogFilesDoor::utf8), TEXT, SHORT);
    }

    @GetMapping("/log/policy")
    ResponseEntity<byte[]> policy() {
        return answer(log().map(TransparencyLog::policy), TEXT, SHORT);
    }

    /** An earlier one may still get cosignatures, so it is not kept for long. */
    @GetMapping("/log/checkpoints/**")
    ResponseEntity<byte[]> earlier(HttpServletRequest request) {
        Optional<Long> size = Optional.of(CHECKPOINT.matcher(path(request)))
                .filter(parts -> parts.matches())
                .map(parts -> Long.parseLong(parts.group(1).replaceAll("[x/]", "")))
                .filter(number -> path(request).equals("checkpoints/" + TilePath.groups(number)));
        Optional<byte[]> note =
                log().flatMap(open -> size.flatMap(open::checkpoint)).map(LogFilesDoor::utf8);
        return answer(note, TEXT, SHORT);
    }

    @GetMapping("/log/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        Optional<byte[]> tile =
                log().flatMap(open -> TilePath.parse(path(request)).flatMap(open::tile));
        return answer(tile, MediaType.APPLICATION_OCTET_STREAM, LONG);
    }

    private static ResponseEntity<byte[]> answer(Optional<byte[]> content, MediaType type, CacheControl kept) {
        return content.map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(kept)
                        .header("Access-Control-Allow-Origin", "*")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<TransparencyLog> log() {
        return Optional.ofNullable(log.getIfAvailable());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length() + ROOT.length());
    }

    private static byte[] utf8(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
