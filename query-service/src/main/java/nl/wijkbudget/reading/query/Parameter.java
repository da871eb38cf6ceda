package nl.wijkbudget.reading.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A parameter of a read: absent or blank means that the reader does not care. */
public record Parameter(String name, @Nullable String text) {
    private static final int LARGEST_PAGE = 100;
    private static final int PAGE = 50;

    public static Parameter of(String name, @Nullable String text) {
        return new Parameter(name, text == null || text.isBlank() ? null : text.strip());
    }

    /** As an id; what is wrong with it comes from the id itself. */
    public <T> @Nullable T as(Function<String, T> type) {
        if (text == null) {
            return null;
        }
        try {
            return type.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw Unanswered.malformed(name, Objects.requireNonNullElse(wrong.getMessage(), "?"));
        }
    }

    /** As one of a list of names, in upper or lower case. */
    public <T extends Enum<T>> @Nullable T oneOf(Class<T> type) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Unanswered.malformed(name, names(type)));
    }

    /** As a whole number. */
    public long between(long lowest, long highest, long otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            throw outside(lowest, highest, wrong);
        }
        throw outside(lowest, highest, null);
    }

    /** As a number of lines on a page. */
    public int pageSize() {
        return (int) between(1, LARGEST_PAGE, PAGE);
    }

    private Unanswered outside(long lowest, long highest, @Nullable Throwable cause) {
        String allowed = highest == Long.MAX_VALUE ? lowest + " …" : lowest + " … " + highest;
        Unanswered refused = Unanswered.malformed(name, allowed);
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
