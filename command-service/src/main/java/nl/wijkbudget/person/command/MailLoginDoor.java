package nl.wijkbudget.person.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.access.command.Entrance;
import nl.wijkbudget.access.command.LoggedIn;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms to log in by mail: whoever reads a mailbox for the first time becomes a resident here. */
@Hidden
@RestController
@RequestMapping("/inloggen/mail")
public final class MailLoginDoor {
    private static final String ASK = "/inloggen/mail";
    private static final String TYPE = "/inloggen/mail/code";

    private final MailLinks links;
    private final Postman postman;
    private final People people;
    private final Entrance entrance;
    private final Clock clock;

    MailLoginDoor(MailLinks links, Postman postman, People people, Entrance entrance, Clock clock) {
        this.links = links;
        this.postman = postman;
        this.people = people;
        this.entrance = entrance;
        this.clock = clock;
    }

    /** The same answer to every address, also to one to which no mail can go. */
    @PostMapping
    ResponseEntity<Void> ask(
            @RequestParam("adres") String written,
            @RequestParam(name = "next", required = false) @Nullable String next,
            Locale language,
            HttpServletRequest request) {
        MailForms.keepNext(request, next);
        MailForms.address(written).ifPresent(address -> ask(address, language, request));
        return MailForms.to(request, TYPE);
    }

    private void ask(MailAddress address, Locale language, HttpServletRequest request) {
        String handle = links.make(address, null, secrets -> postman.send(MailText.LOGIN, language, secrets));
        MailForms.keep(request, handle);
    }

    @PostMapping("/link")
    ResponseEntity<Void> enterByLink(
            @RequestParam("token") String token, HttpServletRequest request, HttpServletResponse response) {
        return enter(links.takeByToken(token), ASK, request, response);
    }

    @PostMapping("/code")
    ResponseEntity<Void> enterByCode(
            @RequestParam("code") String code, HttpServletRequest request, HttpServletResponse response) {
        return enter(
                MailForms.kept(request).flatMap(handle -> links.takeByCode(handle, code)), TYPE, request, response);
    }

    private ResponseEntity<Void> enter(
            Optional<ProvenMailbox> proven,
            String otherwise,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<MailAddress> address =
                proven.filter(mailbox -> mailbox.person() == null).map(ProvenMailbox::address);
        if (address.isEmpty()) {
            entrance.stayShut(request);
            return MailForms.to(request, otherwise + "?fout");
        }
        var person = people.admit(Login.byMail(address.get()));
        entrance.enter(LoggedIn.inRoles(person, Set.of(Role.RESIDENT), clock.instant()), request, response);
        return MailForms.to(request, MailForms.next(request));
    }
}
