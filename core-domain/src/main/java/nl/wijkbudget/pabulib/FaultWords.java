package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is wrong with a file in Dutch, English or Arabic; in English for who asks for another language. */
final class FaultWords {
    static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.forLanguageTag("ar"));

    private static final Map<String, FaultWords> WORDS = LANGUAGES.stream()
            .map(FaultWords::new)
            .collect(Collectors.toMap(words -> words.language.getLanguage(), Function.identity()));

    private final Locale language;
    private final ResourceBundle texts;

    private FaultWords(Locale language) {
        this.language = language;
        texts = texts(language);
    }

    /** Read as a stream, which is all that the loader of the command line has for resources. */
    private static ResourceBundle texts(Locale language) {
        String name = "faults_" + language.getLanguage() + ".properties";
        try (InputStream utf8 = Objects.requireNonNull(FaultWords.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(utf8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static FaultWords of(Locale language) {
        FaultWords english = Objects.requireNonNull(WORDS.get(Locale.ENGLISH.getLanguage()));
        return WORDS.getOrDefault(language.getLanguage(), english);
    }

    /** What is wrong and what to do. */
    String sentence(Fault fault) {
        return said(fault.code().key(), fault.arguments().toArray());
    }

    /** The same with its place and how bad it is. */
    String line(Fault fault) {
        return said(
                "a-line", fault.line(), fault.column(), said(fault.severity().name()), sentence(fault));
    }

    /** That there is more than is listed. */
    String more(long leftOut) {
        return said("more", leftOut);
    }

    /** Every sentence by its key, with {@code %s} where the arguments go. */
    Map<String, String> templates() {
        return texts.keySet().stream().collect(Collectors.toMap(Function.identity(), texts::getString));
    }

    private String said(String key, Object... arguments) {
        return String.format(Locale.ROOT, texts.getString(key), arguments);
    }
}
