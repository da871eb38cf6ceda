package nl.wijkbudget.access.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import nl.wijkbudget.access.LocalAddress;
import nl.wijkbudget.access.MandateChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps in the session as which somebody with several mandates acts, until that person says otherwise or logs out. */
@Hidden
@RestController
public final class ActingDoor {
    private static final String KEPT = "nl.wijkbudget.access.acting";

    static @Nullable MandateChoice kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEPT);
        return kept instanceof String text ? MandateChoice.parse(text).orElse(null) : null;
    }

    /** What is no choice, such as an empty one, takes back what was chosen before. */
    @PostMapping("/mandaten")
    ResponseEntity<Void> choose(
            @RequestParam("als") String as,
            @RequestParam(name = "next", required = false) @Nullable String next,
            HttpServletRequest request) {
        HttpSession session = request.getSession();
        MandateChoice.parse(as)
                .ifPresentOrElse(
                        choice -> session.setAttribute(KEPT, choice.toString()), () -> session.removeAttribute(KEPT));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        request.getContextPath() + LocalAddress.orHome(next).value()))
                .build();
    }
}
