package nl.wijkbudget.person.command;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of a person's name: on one line, without characters that turn the text around them, at most 100 long. */
final class PersonText {
    private static final int MOST = 100;
    private static final String OUT_OF_PLACE = "[\\p{Cntrl}\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+";

    private PersonText() {}

    /** As somebody wrote it, or an identity provider gives it; what does not fit is left out. */
    static Optional<String> name(@Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        String clean = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll(OUT_OF_PLACE, " ")
                .strip();
        int length = Math.min(MOST, clean.codePointCount(0, clean.length()));
        return Optional.of(clean.substring(0, clean.offsetByCodePoints(0, length)))
                .filter(name -> !name.isEmpty());
    }
}
