package nl.wijkbudget.following.query;

import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.following.StopToken;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the link in a mail leads: a button, because what looks links through for viruses follows them too. */
@Controller
@Shows({})
public final class StopMailPage {
    /** The same page for every token, so that it tells nobody whether one is right. */
    @GetMapping("/mail/stoppen/{token}")
    String ask(@PathVariable("token") StopToken token, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("token", token.value());
        return "mail-stoppen";
    }

    @GetMapping("/mail/gestopt")
    String stopped() {
        return "mail-gestopt";
    }
}
