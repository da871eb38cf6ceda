package nl.wijkbudget.page.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The one style sheet: the components of the NL Design System, our own layout, and the tokens of a theme. */
@Controller
public final class StyleSheet {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final Duration YEAR = Duration.ofDays(365);

    private final String css;
    private final String version;

    /** @param theme a folder with a file {@code theme.css} */
    public StyleSheet(Resource theme) {
        css = Stream.of(ours("components.css"), ours("wijkbudget.css"), fileOf(theme))
                .map(StyleSheet::text)
                .collect(Collectors.joining("\n"));
        version =
                DigestUtils.md5DigestAsHex(css.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    /** Part of the address, so that a browser may keep this sheet until there is another. */
    public String version() {
        return version;
    }

    @GetMapping("/stijl/wijkbudget.css")
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(YEAR).cachePublic())
                .body(css);
    }

    private static Resource ours(String file) {
        return new ClassPathResource("style/" + file, StyleSheet.class);
    }

    private static Resource fileOf(Resource theme) {
        try {
            return theme.createRelative("theme.css");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A theme is a folder with a file theme.css", e);
        }
    }
}
