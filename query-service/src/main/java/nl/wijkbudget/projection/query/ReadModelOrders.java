package nl.wijkbudget.projection.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.projection.Rebuild;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Unanswered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an operator can order a read model to do; the log stays as it is. */
@Tag(name = "Beheer")
@RestController
@Answers({})
public final class ReadModelOrders {
    private final ProjectionPositions positions;
    private final Rebuild rebuild;

    public ReadModelOrders(ProjectionPositions positions, Rebuild rebuild) {
        this.positions = positions;
        this.rebuild = rebuild;
    }

    /** Empties a read model and builds it again from the first event. */
    @PostMapping("/api/v1/beheer/projecties/{name}/herbouw")
    ResponseEntity<Void> rebuild(@PathVariable String name, HttpServletRequest request) {
        rebuild.rebuild(known(name));
        return begun(request);
    }

    /** Lets a read model that failed try its event again now. */
    @PostMapping("/api/v1/beheer/projecties/{name}/herkansing")
    ResponseEntity<Void> retry(@PathVariable String name, HttpServletRequest request) {
        rebuild.retryNow(known(name));
        return begun(request);
    }

    private String known(String name) {
        if (positions.states().stream().noneMatch(state -> state.name().equals(name))) {
            throw Unanswered.unknown("projection:" + name);
        }
        return name;
    }

    /** A program is told where to look; a form goes back to its page. */
    private static ResponseEntity<Void> begun(HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        boolean form = accepted.contains(MediaType.TEXT_HTML_VALUE);
        return ResponseEntity.status(form ? HttpStatus.SEE_OTHER : HttpStatus.ACCEPTED)
                .location(URI.create(form ? "/beheer" : "/api/v1/beheer/projecties"))
                .build();
    }
}
