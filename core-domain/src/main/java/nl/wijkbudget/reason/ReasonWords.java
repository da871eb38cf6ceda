package nl.wijkbudget.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.rule.Margin;

/** Says reasons and margins in a sentence or two, in Dutch, English or Arabic. */
public final class ReasonWords {
    /** Dutch first: it is for those who ask for a language that we do not speak. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nl"), Locale.forLanguageTag("en"), Locale.forLanguageTag("ar"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

    private final Locale language;
    private final NumberWords numbers;
    private final ResourceBundle texts;

    /**
     * The words of one language, or Dutch where it is another.
     *
     * @param currency the code before amounts, such as {@code EUR}; none where it is blank
     */
    public ReasonWords(Locale language, String currency) {
        this.language = LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
        numbers = new NumberWords(this.language, currency);
        texts = texts(this.language);
    }

    /** Why it went as it did, another project by its id. */
    public String sentence(Poll poll, Reason reason) {
        return sentence(poll, reason, poll::id);
    }

    /**
     * The same, calling another project by a name.
     *
     * @param names what to call the project that decided it, by its number
     */
    public String sentence(Poll poll, Reason reason, IntFunction<String> names) {
        return sentence(poll.unit(), reason, names);
    }

    /**
     * The same, for whoever has no poll at hand.
     *
     * @param unit how many of the smallest unit of money make one unit, as {@link Poll#unit()}
     * @param names what to call the project that decided it, by its number
     */
    public String sentence(long unit, Reason reason, IntFunction<String> names) {
        Fraction counted = reason.figures()
                .getOrDefault(Figure.PAYERS, reason.figures().getOrDefault(Figure.SUPPORTERS, Fraction.ZERO));
        return filled(text(reason.code().code(), whole(counted)), found -> {
            String word = found.group(1);
            return switch (word) {
                case "project" -> names.apply(Objects.requireNonNull(reason.because()));
                case "votes" -> votes(whole(reason.figures().getOrDefault(Figure.SUPPORTERS, Fraction.ZERO)));
                default -> figure(unit, reason, Figure.of(word));
            };
        });
    }

    /** What would have changed whether the project is funded, in the terms of the margin; points are whole. */
    public String sentence(Margin margin) {
        return sentence(margin, 1);
    }

    /** The same in a poll of which points may have decimals. */
    public String sentence(Poll poll, Margin margin) {
        return sentence(margin, poll.pointUnit());
    }

    private String sentence(Margin margin, int pointUnit) {
        String direction = margin.more() ? "margin-more" : "margin-fewer";
        return switch (margin.in()) {
            case VOTES -> margin(direction, margin.count(), 1);
            case POINTS -> margin(direction + "-points", margin.count(), pointUnit);
            case BALLOTS -> margin(direction + "-ballots", margin.count(), 1);
        };
    }

    private String margin(String key, long count, int unit) {
        String text = count % unit == 0 ? text(key, count / unit) : texts.getString(key + PluralForm.OTHER.suffix());
        return filled(text, found -> numbers.points(count, unit));
    }

    private String votes(long number) {
        return filled(text("votes", number), found -> numbers.count(number));
    }

    private String figure(long unit, Reason reason, Figure figure) {
        Fraction value = Objects.requireNonNull(reason.figures().get(figure));
        return figure.isMoney() ? numbers.money(whole(value), unit) : numbers.count(whole(value));
    }

    /** Rounded down: money that is there to the last cent and no further. */
    private static long whole(Fraction value) {
        return value.floor().longValueExact();
    }

    private String text(String key, long number) {
        String form = key + PluralForm.of(number, language).suffix();
        String other = key + PluralForm.OTHER.suffix();
        return texts.getString(texts.containsKey(form) ? form : texts.containsKey(other) ? other : key);
    }

    private static String filled(String text, java.util.function.Function<MatchResult, String> words) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(found)));
    }

    static ResourceBundle texts(Locale language) {
        String name = "reasons_" + language.getLanguage() + ".properties";
        try (InputStream utf8 = Objects.requireNonNull(ReasonWords.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(utf8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
