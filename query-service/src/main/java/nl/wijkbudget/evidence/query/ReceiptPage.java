package nl.wijkbudget.evidence.query;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.evidence.ReceiptCheck;
import nl.wijkbudget.evidence.ReceiptCheck.Verdict;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a voter looks whether a promise was kept. With a script the browser finds out by itself and sends nothing of the
 * receipt; without one it goes to the server in a form, because an address ends up in logs.
 */
@Controller
@Shows({})
public final class ReceiptPage {
    private static final String PAGE = "ontvangstbewijs";
    /** What can be said in the end, by the server or by the script, and how each looks. */
    private static final Map<String, String> LOOKS = looks();

    private final ObjectProvider<ReceiptCheck> check;
    private final Words words;

    public ReceiptPage(ObjectProvider<ReceiptCheck> check, Words words) {
        this.check = check;
        this.words = words;
    }

    @GetMapping("/ontvangstbewijs")
    String ask(Model model, HttpServletResponse response) {
        return show("", null, model, response);
    }

    @PostMapping("/ontvangstbewijs")
    String answer(@RequestParam("bewijs") String receipt, Model model, HttpServletResponse response) {
        ReceiptCheck open = check.getIfAvailable();
        return show(receipt, open == null ? null : open.of(receipt), model, response);
    }

    private String show(String receipt, @Nullable Verdict verdict, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("receipt", receipt);
        model.addAttribute("signed", check.getIfAvailable() != null);
        model.addAttribute("sayings", sayings());
        model.addAttribute("outcome", verdict == null ? "" : verdict.outcome().name());
        model.addAttribute("file", verdict == null ? "" : Objects.requireNonNullElse(verdict.file(), ""));
        return PAGE;
    }

    private List<Saying> sayings() {
        return LOOKS.entrySet().stream()
                .map(each -> new Saying(
                        each.getKey(),
                        each.getValue(),
                        words.text("receipt." + each.getKey()),
                        words.text("receipt." + each.getKey() + ".text")))
                .toList();
    }

    private static Map<String, String> looks() {
        Map<String, String> looks = new LinkedHashMap<>();
        looks.put("THERE", "ok");
        looks.put("NOT_YET", "info");
        looks.put("MISSING", "error");
        looks.put("NOT_OURS", "error");
        looks.put("UNREADABLE", "warning");
        looks.put("LOG_IS_FALSE", "error");
        looks.put("NO_ANSWER", "warning");
        return looks;
    }

    /** A verdict in words, which is hidden until it is the one. */
    record Saying(String outcome, String look, String heading, String text) {}
}
