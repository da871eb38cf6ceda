package nl.wijkbudget.access.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkbudget.access.OpenSession;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.reading.query.Answers;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Where the visitor is logged in. */
@Tag(name = "Mijn gegevens")
@RestController
@Answers({})
public final class OwnSessionsAnswer {
    private final ShownSessions sessions;

    public OwnSessionsAnswer(ShownSessions sessions) {
        this.sessions = sessions;
    }

    @Operation(summary = "In which browsers you are logged in, the last used first")
    @GetMapping("/api/v1/mijn-gegevens/sessies")
    ResponseEntity<Sessions> list(@RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Sessions(sessions.of(visitor, request)));
    }

    record Sessions(List<OpenSession> sessions) {}
}
