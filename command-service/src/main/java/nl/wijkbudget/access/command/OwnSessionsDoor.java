package nl.wijkbudget.access.command;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.door.command.Own;
import nl.wijkbudget.idempotency.command.LeavesNoKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where people log out in all their other browsers, such as one that they lost. */
@Tag(name = "Mijn gegevens")
@RestController
@RequestMapping("/api/v1/mijn-gegevens/sessies")
@LeavesNoKey
public final class OwnSessionsDoor {
    private final StoredSessions sessions;

    public OwnSessionsDoor(StoredSessions sessions) {
        this.sessions = sessions;
    }

    @Operation(summary = "Log out everywhere else")
    @PostMapping("/beeindiging")
    ResponseEntity<Void> endOthers(Own<EndOtherSessions> asked, HttpServletRequest request) {
        sessions.endOthers(asked.actor(), request);
        return ResponseEntity.noContent().build();
    }

    /** Nothing needs to be said. */
    public record EndOtherSessions() {}
}
