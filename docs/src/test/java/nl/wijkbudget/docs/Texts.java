package nl.wijkbudget.docs;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.wijkbudget.problem.command.ProblemTexts;

/** What the engine says, in one language and never by chance in another. */
final class Texts {
    /** The words for refusals and for what they name. */
    static final String REFUSALS = ProblemTexts.BUNDLES.get(0);

    private Texts() {}

    static ResourceBundle of(String bundle, String language) {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                bundle, Locale.forLanguageTag(language), ProblemTexts.class.getClassLoader(), exactly);
    }
}
