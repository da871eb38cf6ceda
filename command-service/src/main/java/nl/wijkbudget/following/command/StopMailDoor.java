package nl.wijkbudget.following.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.following.StopToken;
import nl.wijkbudget.person.command.MailForms;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the link in a mail stops it: for who presses the button of the page that the link leads to, and for a mail program
 * that unsubscribes in one click (RFC 8058). What follows links by itself only reads, and stops nothing.
 */
@Hidden
@RestController
public final class StopMailDoor {
    private static final String ONE_CLICK = "One-Click";

    private final Followings followings;

    StopMailDoor(Followings followings) {
        this.followings = followings;
    }

    /** The same answer to every token; a mail program may not be sent on elsewhere. */
    @PostMapping("/mail/stoppen/{token}")
    ResponseEntity<Void> stopByLink(
            @PathVariable("token") StopToken token,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String how,
            HttpServletRequest request) {
        followings.stopByToken(token);
        return how.equals(ONE_CLICK) ? ResponseEntity.ok().build() : MailForms.to(request, "/mail/gestopt");
    }
}
