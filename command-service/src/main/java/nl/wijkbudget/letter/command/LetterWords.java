package nl.wijkbudget.letter.command;

import java.text.MessageFormat;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a letter says in one language; days and times are those of Amsterdam, digits are Western. */
final class LetterWords {
    private static final String BUNDLE = "nl.wijkbudget.letter.command.letter";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Locale language;
    private final ResourceBundle texts;

    LetterWords(String language) {
        this.language = Locale.forLanguageTag(language);
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                this.language,
                LetterWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String language() {
        return language.getLanguage();
    }

    /** {@code {0}} is the neighbourhood, {1} the round, {2} and {3} when voting starts and ends, {4} where. */
    String say(String key, VoteByLetter vote) {
        return new MessageFormat(texts.getString(key), language).format(new Object[] {
            vote.neighbourhood(),
            vote.title(),
            start(vote.window().opensAt().atZone(AMSTERDAM)),
            end(vote.window().closesAt().atZone(AMSTERDAM)),
            vote.typed()
        });
    }

    private String start(ZonedDateTime opens) {
        return isMidnight(opens) ? moment("day", opens) : moment("moment", opens);
    }

    /** At midnight a vote ends with the day before: nobody should read the next day as a day to vote. */
    private String end(ZonedDateTime closes) {
        return isMidnight(closes) ? moment("until-day", closes.minusDays(1)) : moment("until-moment", closes);
    }

    private String moment(String key, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(texts.getString(key), language).format(moment);
    }

    private static boolean isMidnight(ZonedDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
