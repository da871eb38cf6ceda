package nl.wijkbudget.problem.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for every problem and refusal, in Dutch, English or Arabic. */
public final class ProblemTexts {
    /** Dutch first: it answers those who ask for a language that we do not speak. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nl"), Locale.forLanguageTag("en"), Locale.forLanguageTag("ar"));

    public static final List<String> BUNDLES =
            List.of("nl.wijkbudget.problem.command.refusals", "nl.wijkbudget.problem.command.problems");

    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The field of a refusal with what the one who was refused could do instead, and its words. */
    private static final String INSTEAD = "instead";

    private final String currency;

    public ProblemTexts(String currency) {
        this.currency = currency;
    }

    /** The first language of the header {@code Accept-Language} that we speak. */
    public static Locale language(String accepted) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? LANGUAGES.get(0) : found;
        } catch (IllegalArgumentException e) {
            return LANGUAGES.get(0);
        }
    }

    public String title(Problem problem, Locale language) {
        return text("title." + problem.status().value(), language);
    }

    public String detail(Problem problem, Locale language) {
        String said = filled(text(problem.code(), language), problem.fields(), language);
        boolean otherwise = problem.fields().get(INSTEAD) instanceof Collection<?> others && !others.isEmpty();
        return otherwise ? said + " " + filled(text(INSTEAD, language), problem.fields(), language) : said;
    }

    private String filled(String text, Map<String, Object> fields, Locale language) {
        var words = new Wording(language, currency, this);
        Matcher placeholder = PLACEHOLDER.matcher(text);
        return placeholder.replaceAll(found -> Matcher.quoteReplacement(words.of(fields.get(found.group(1)))));
    }

    /** A text with its figures by name; for what is no problem of a request. */
    public String text(String key, Map<String, Object> fields, Locale language) {
        return filled(text(key, language), fields, language);
    }

    /** What is no problem of a request; the key itself where nobody gave it words. */
    public String text(String key, Locale language) {
        return BUNDLES.stream()
                .map(name -> bundle(name, language))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst()
                .orElse(key);
    }

    static ResourceBundle bundle(String name, Locale language) {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(name, language, ProblemTexts.class.getClassLoader(), exactly);
    }
}
