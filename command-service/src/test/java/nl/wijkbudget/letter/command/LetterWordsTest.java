package nl.wijkbudget.letter.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.VotingWindow;
import org.junit.jupiter.api.Test;

class LetterWordsTest {
    @Test
    void a_vote_that_closes_at_midnight_ends_with_the_day_before() {
        assertThat(dutch("2026-06-14T22:00:00Z"))
                .isEqualTo("U kunt stemmen van maandag 1 juni 2026 tot en met zondag 14 juni 2026.");
    }

    @Test
    void a_vote_that_closes_during_the_day_ends_at_that_time_in_amsterdam() {
        assertThat(dutch("2026-12-14T19:30:00Z"))
                .isEqualTo("U kunt stemmen van maandag 1 juni 2026 tot maandag 14 december 2026 20.30 uur.");
    }

    @Test
    void english_and_arabic_use_western_digits() {
        assertThat(List.of("en", "ar"))
                .extracting(language -> new LetterWords(language).say("summary", SampleVote.VOTE))
                .allMatch(text -> text.contains("14") && text.contains("2026") && text.matches("[^٠-٩]*"));
    }

    @Test
    void sentences_have_at_most_fifteen_words() {
        assertThat(List.of("nl", "en", "ar")).allSatisfy(language -> assertThat(sentences(language))
                .allMatch(sentence -> sentence.split("\\s+", -1).length <= 15));
    }

    private static Stream<String> sentences(String language) {
        LetterWords words = new LetterWords(language);
        Locale locale = Locale.forLanguageTag(language);
        return ResourceBundle.getBundle("nl.wijkbudget.letter.command.letter", locale).keySet().stream()
                .filter(key -> !key.contains("day") && !key.contains("moment"))
                .map(key -> words.say(key, SampleVote.VOTE))
                .flatMap(text -> Stream.of(text.split("[.?:] ", -1)));
    }

    private static String dutch(String closes) {
        VotingWindow window = new VotingWindow(Instant.parse("2026-05-31T22:00:00Z"), Instant.parse(closes));
        var vote = new VoteByLetter(new RoundId("r"), "Ronde", "Buurt", window, URI.create("https://a.nl"));
        return new LetterWords("nl").say("period", vote);
    }
}
