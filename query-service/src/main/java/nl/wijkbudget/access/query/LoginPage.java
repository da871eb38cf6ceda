package nl.wijkbudget.access.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.access.LocalAddress;
import nl.wijkbudget.access.LoginChoice;
import nl.wijkbudget.access.LoginChoices;
import nl.wijkbudget.reading.query.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers the ways to log in; where one leads afterwards is always on this site. */
@Controller
@Shows({})
public final class LoginPage {
    private final ObjectProvider<LoginChoices> offers;

    public LoginPage(ObjectProvider<LoginChoices> offers) {
        this.offers = offers;
    }

    @GetMapping("/inloggen")
    String show(@RequestParam(name = "next", required = false) @Nullable String next, Model model) {
        Map<LoginChoice.Kind, List<LoginChoice>> choices = offers.stream()
                .flatMap(offer -> offer.choices().stream())
                .collect(Collectors.groupingBy(LoginChoice::kind));
        model.addAttribute("providers", choices.getOrDefault(LoginChoice.Kind.PROVIDER, List.of()));
        model.addAttribute("mail", choices.getOrDefault(LoginChoice.Kind.MAIL, List.of()));
        model.addAttribute("people", choices.getOrDefault(LoginChoice.Kind.DEMO, List.of()));
        model.addAttribute("none", choices.isEmpty());
        model.addAttribute("next", LocalAddress.orHome(next).value());
        return "inloggen";
    }
}
