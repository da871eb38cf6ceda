package nl.wijkbudget.person.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.command.ForgottenByBrowser;
import nl.wijkbudget.access.command.StoredSessions;
import nl.wijkbudget.door.command.Own;
import nl.wijkbudget.person.Consent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms of the page Mijn gegevens: the same doors for a browser without scripts. */
@Hidden
@RestController
@RequestMapping("/mijn-gegevens")
public final class OwnPersonaliaForms {
    private static final String PAGE = "/mijn-gegevens";

    private final OwnPersonaliaDoor doors;
    private final StoredSessions sessions;

    public OwnPersonaliaForms(OwnPersonaliaDoor doors, StoredSessions sessions) {
        this.doors = doors;
        this.sessions = sessions;
    }

    @PostMapping("/naam")
    ResponseEntity<Void> rename(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam("naam") String name,
            HttpServletRequest request) {
        doors.rename(new Own<>(new OwnPersonaliaDoor.NewName(name), visitor.actor()));
        return MailForms.to(request, PAGE + "?bewaard");
    }

    @PostMapping("/toestemmingen")
    ResponseEntity<Void> agree(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(name = "toestemming", required = false, defaultValue = "") List<Consent> given,
            HttpServletRequest request) {
        Set<Consent> consents = EnumSet.noneOf(Consent.class);
        consents.addAll(given);
        doors.agree(new Own<>(new OwnPersonaliaDoor.NewConsents(consents), visitor.actor()));
        return MailForms.to(request, PAGE + "?bewaard");
    }

    @PostMapping("/sessies/beeindiging")
    ResponseEntity<Void> endOthers(@RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, HttpServletRequest request) {
        sessions.endOthers(visitor.actor(), request);
        return MailForms.to(request, PAGE + "?bewaard");
    }

    /** Nothing happens unless the box is ticked; afterwards nobody is logged in. */
    @PostMapping("/verwijdering")
    ResponseEntity<Void> erase(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(name = "zeker", defaultValue = "nee") String sure,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!sure.equals("ja")) {
            return MailForms.to(request, PAGE + "?fout");
        }
        doors.erase(new Own<>(new OwnPersonaliaDoor.Nothing(), visitor.actor()));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        ForgottenByBrowser.ask(response);
        return MailForms.to(request, "/");
    }
}
