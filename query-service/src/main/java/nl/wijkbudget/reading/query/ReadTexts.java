package nl.wijkbudget.reading.query;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The words for reads that cannot be answered. */
public final class ReadTexts {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;

    public ReadTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String key, Object... values) {
        return messages.getMessage(key, values, DUTCH);
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
