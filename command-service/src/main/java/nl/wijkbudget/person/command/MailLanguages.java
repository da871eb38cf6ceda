package nl.wijkbudget.person.command;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages in which mail is written. */
public final class MailLanguages {
    /** Dutch first: it is for those who ask for a language that we do not speak. */
    public static final List<Locale> ALL =
            List.of(Locale.forLanguageTag("nl"), Locale.forLanguageTag("en"), Locale.forLanguageTag("ar"));

    private MailLanguages() {}

    /** The one of these that comes closest. */
    public static Locale spoken(Locale language) {
        return ALL.stream()
                .filter(each -> each.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(ALL.get(0));
    }

    /** Words for mail, in this language or in Dutch, and never in that of the machine. */
    public static ResourceBundle words(String bundle, Locale language) {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(bundle, spoken(language), MailLanguages.class.getClassLoader(), exactly);
    }
}
