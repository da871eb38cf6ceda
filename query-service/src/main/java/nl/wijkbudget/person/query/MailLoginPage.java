package nl.wijkbudget.person.query;

import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.reading.query.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logging in by mail: ask for a link, and come back with it or with its code. */
@Controller
@Shows({})
public final class MailLoginPage {
    /** A mailed link leads here too; what is behind its # stays in the browser until the form is sent. */
    @GetMapping("/inloggen/mail")
    String ask(@RequestParam(required = false) @Nullable String fout, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("wrong", fout != null);
        return "inloggen-mail";
    }

    @GetMapping("/inloggen/mail/code")
    String type(@RequestParam(required = false) @Nullable String fout, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("wrong", fout != null);
        return "inloggen-code";
    }
}
