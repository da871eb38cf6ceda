package nl.wijkbudget.person.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.command.StoredSessions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The forms to change one's mail address: only who reads the mailbox, while logged in, makes it theirs; whoever came in by
 * the old one elsewhere is out.
 */
@Hidden
@RestController
@RequestMapping("/mijn-gegevens/mailadres")
public final class OwnMailDoor {
    private static final String PAGE = "/mijn-gegevens";
    private static final String CONFIRM = "/mijn-gegevens/mailadres";

    private final MailLinks links;
    private final Postman postman;
    private final EncryptedVault vault;
    private final StoredSessions sessions;

    OwnMailDoor(MailLinks links, Postman postman, EncryptedVault vault, StoredSessions sessions) {
        this.sessions = sessions;
        this.links = links;
        this.postman = postman;
        this.vault = vault;
    }

    @PostMapping
    ResponseEntity<Void> ask(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam("mailadres") String written,
            Locale language,
            HttpServletRequest request) {
        var address = MailForms.address(written);
        if (address.isEmpty()) {
            return MailForms.to(request, PAGE + "?fout");
        }
        String handle = links.make(
                address.get(), visitor.actor(), secrets -> postman.send(MailText.ADDRESS, language, secrets));
        MailForms.keep(request, handle);
        return MailForms.to(request, CONFIRM);
    }

    @PostMapping("/link")
    ResponseEntity<Void> confirmByLink(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam("token") String token,
            HttpServletRequest request) {
        return confirm(links.takeByToken(token), visitor, request);
    }

    @PostMapping("/code")
    ResponseEntity<Void> confirmByCode(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam("code") String code,
            HttpServletRequest request) {
        return confirm(MailForms.kept(request).flatMap(handle -> links.takeByCode(handle, code)), visitor, request);
    }

    private ResponseEntity<Void> confirm(Optional<ProvenMailbox> proven, Visitor visitor, HttpServletRequest request) {
        Optional<ProvenMailbox> own = proven.filter(mailbox -> visitor.actor().equals(mailbox.person()));
        own.ifPresent(mailbox -> {
            vault.moveMail(visitor.actor(), mailbox.address());
            sessions.endOthers(visitor.actor(), request);
        });
        return MailForms.to(request, own.isPresent() ? PAGE + "?bewaard" : CONFIRM + "?fout");
    }
}
