package nl.wijkbudget.person.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wijkbudget.access.LoginChoice;
import nl.wijkbudget.access.LoginChoices;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.query.ShownSessions;
import nl.wijkbudget.following.query.FollowedLines;
import nl.wijkbudget.person.Consent;
import nl.wijkbudget.reading.query.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Mijn gegevens: what is kept of the visitor, with the forms to change and erase it. */
@Controller
@Shows({})
public final class OwnPersonaliaPage {
    private final OwnFiles files;
    private final ShownSessions sessions;
    private final ObjectProvider<LoginChoices> ways;
    private final FollowedLines followed;

    public OwnPersonaliaPage(
            OwnFiles files, ShownSessions sessions, ObjectProvider<LoginChoices> ways, FollowedLines followed) {
        this.files = files;
        this.sessions = sessions;
        this.ways = ways;
        this.followed = followed;
    }

    @GetMapping("/mijn-gegevens")
    String show(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(required = false) @Nullable String bewaard,
            @RequestParam(required = false) @Nullable String fout,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("own", files.of(visitor));
        model.addAttribute("sessions", sessions.of(visitor, request));
        model.addAttribute("consents", List.of(Consent.values()));
        model.addAttribute("followed", followed.of(visitor));
        model.addAttribute("mailed", followed.mailIsSetUp());
        model.addAttribute("mail", mails());
        model.addAttribute("saved", bewaard != null);
        model.addAttribute("wrong", fout != null);
        return "mijn-gegevens";
    }

    /** Where a mailed link leads to, and where its code can be typed. */
    @GetMapping("/mijn-gegevens/mailadres")
    String confirm(@RequestParam(required = false) @Nullable String fout, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("wrong", fout != null);
        return "mailadres-bevestigen";
    }

    private boolean mails() {
        return ways.stream()
                .flatMap(way -> way.choices().stream())
                .anyMatch(choice -> choice.kind() == LoginChoice.Kind.MAIL);
    }
}
