package nl.wijkbudget.standalone;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.standalone.browser.Axe;
import nl.wijkbudget.standalone.browser.Tab;

/** What would keep somebody out of the page that a tab has before it, as it stands there: light and dark, on a phone and on a large screen. */
final class Barriers {
    static final int PHONE = 320;
    static final int DESK = 1280;
    static final int HEIGHT = 900;

    private static final String SMALL = """
            [...document.querySelectorAll('button, select, summary, input, textarea, nav a, header a, .actions a, .links a')]
              .filter(e => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 43.5)
              .filter(e => !e.labels || ![...e.labels].some(l => l.getBoundingClientRect().height >= 43.5))
              .map(e => e.outerHTML.slice(0, 80)).join(' ')
            """;

    private Barriers() {}

    static List<String> on(Tab tab, String what) {
        return on(tab, what, true);
    }

    static List<String> on(Tab tab, String what, boolean withColours) {
        List<String> found = new ArrayList<>();
        tab.sized(PHONE, HEIGHT).dark(false);
        tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        found.addAll(seen(tab, what + " light phone", withColours));
        found.addAll(tooWide(tab, what));
        found.addAll(tooSmall(tab, what));
        tab.dark(true);
        found.addAll(seen(tab, what + " dark phone", withColours));
        tab.sized(DESK, HEIGHT);
        found.addAll(seen(tab, what + " dark desk", withColours));
        tab.dark(false);
        found.addAll(seen(tab, what + " light desk", withColours));
        return found;
    }

    static List<String> seen(Tab tab, String how) {
        return seen(tab, how, true);
    }

    private static List<String> seen(Tab tab, String how, boolean withColours) {
        return Axe.violations(tab, withColours).stream()
                .map(found -> how + ": " + found)
                .toList();
    }

    /** A page never scrolls sideways; what is wide scrolls in itself. */
    static List<String> tooWide(Tab tab, String language) {
        int width = tab.evaluate("document.documentElement.scrollWidth").asInt();
        return width == PHONE ? List.of() : List.of(language + ": " + width + " wide");
    }

    /** A finger hits what is 44 high, itself or by its label; links within a text are exempt. */
    static List<String> tooSmall(Tab tab, String language) {
        String small = tab.evaluate(SMALL).asString();
        return small.isEmpty() ? List.of() : List.of(language + ": small " + small);
    }
}
