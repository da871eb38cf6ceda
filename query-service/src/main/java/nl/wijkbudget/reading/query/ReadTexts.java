package nl.wijkbudget.reading.query;

import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.page.query.Words;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The words for reads that cannot be answered. */
public final class ReadTexts {
    private final Words words;

    public ReadTexts(Words words) {
        this.words = words;
    }

    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    public String detail(Unanswered why) {
        Object[] inOrderOfName = why.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getValue().toString())
                .toArray();
        return text("problem." + why.code(), inOrderOfName);
    }

    /** What Spring could not put into the type of a path variable. */
    public static Unanswered malformed(MethodArgumentTypeMismatchException wrong) {
        Throwable cause = wrong;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Unanswered.malformed(wrong.getName(), Objects.requireNonNullElse(cause.getMessage(), "?"));
    }
}
