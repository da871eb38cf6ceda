package nl.wijkbudget.page.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that pages speak; Dutch is for those who ask for any other. */
public enum Language {
    DUTCH("nl", "nl", "Nederlands"),
    ENGLISH("en", "en", "English"),
    ARABIC("ar", "ar-u-nu-latn", "العربية");

    private static final List<Locale> SPOKEN = Arrays.stream(values())
            .map(language -> Locale.forLanguageTag(language.tag))
            .toList();

    private final String tag;
    private final Locale locale;
    private final String ownName;

    Language(String tag, String locale, String ownName) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(locale);
        this.ownName = ownName;
    }

    /** As in {@code lang} and in the address. */
    public String tag() {
        return tag;
    }

    /** With Western digits in each language, because amounts are in euros. */
    public Locale locale() {
        return locale;
    }

    public String ownName() {
        return ownName;
    }

    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    public static Language of(Locale locale) {
        return tagged(locale.getLanguage()).orElse(DUTCH);
    }

    /** The first language of a header {@code Accept-Language} that we speak. */
    static Language accepted(String header) {
        try {
            List<Locale.LanguageRange> wishes = Locale.LanguageRange.parse(header);
            return wishes.stream()
                    .flatMap(wish -> Optional.ofNullable(Locale.lookup(List.of(wish), SPOKEN)).stream())
                    .findFirst()
                    .map(Language::of)
                    .orElse(DUTCH);
        } catch (IllegalArgumentException unreadable) {
            return DUTCH;
        }
    }
}
