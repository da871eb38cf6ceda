package nl.wijkbudget.standalone.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Looks for what keeps people out of a page, with the rules of axe-core and that of sizes that a finger can hit. */
public final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: %s}}})
              .then(found => found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3)
                .map(n => n.target.join(' ') + ' ' + n.failureSummary.replace(/\\s+/g, ' ')).join(' | ')))
            """;

    private Axe() {}

    /** Each with what it concerns, in the words of the tool; none is the aim. */
    public static List<String> violations(Tab tab) {
        return violations(tab, true);
    }

    /** The same; whether colours differ enough takes four fifths of the time, and may be left out. */
    public static List<String> violations(Tab tab, boolean withColours) {
        tab.evaluate("if (!window.axe) {" + SCRIPT + "} true");
        List<String> violations = new ArrayList<>();
        for (JsonNode violation : tab.evaluate(RUN.formatted(withColours))) {
            violations.add(violation.asString());
        }
        return violations;
    }

    private static String script() {
        String file = "/axe.min.js";
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream(file), file)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
