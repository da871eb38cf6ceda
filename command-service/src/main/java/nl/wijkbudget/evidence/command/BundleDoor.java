package nl.wijkbudget.evidence.command;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Optional;
import nl.wijkbudget.evidence.Bundle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The evidence of a round, or of the whole log, as one file to check offline. */
@Hidden
@RestController
public final class BundleDoor {
    private final ObjectProvider<TransparencyLog> log;

    public BundleDoor(ObjectProvider<TransparencyLog> log) {
        this.log = log;
    }

    @GetMapping("/log/bewijs/{round}")
    ResponseEntity<StreamingResponseBody> round(@PathVariable("round") String round) throws IOException {
        TransparencyLog open = log.getIfAvailable();
        return answer(open == null ? Optional.empty() : open.bundles().ofRound(round), round);
    }

    @GetMapping("/log/bewijs")
    ResponseEntity<StreamingResponseBody> all() throws IOException {
        TransparencyLog open = log.getIfAvailable();
        return answer(open == null ? Optional.empty() : open.bundles().ofAll(), "log");
    }

    private static ResponseEntity<StreamingResponseBody> answer(Optional<Bundle> bundle, String name) {
        return bundle.map(found -> ResponseEntity.ok()
                        .contentType(new MediaType("application", "zip"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bewijs-" + name + ".zip\"")
                        .<StreamingResponseBody>body(found::writeTo))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
