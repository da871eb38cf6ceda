package nl.wijkbudget.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import nl.wijkbudget.rule.Margin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonWordsTest {
    private static final Locale DUTCH = ReasonWords.LANGUAGES.get(0);
    private static final Locale ENGLISH = ReasonWords.LANGUAGES.get(1);
    private static final Locale ARABIC = ReasonWords.LANGUAGES.get(2);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\.)( |$)");

    private static final Poll POLL = new PollBuilder(
                    List.of(new PollProject("a", 1_000_000), new PollProject("b", 42_050)), 2_000_000, Marks.CHOICES)
            .unit(100)
            .build();

    @Test
    void a_project_that_does_not_fit_is_told_what_was_left() {
        Reason reason = reason(ReasonCode.DOES_NOT_FIT, Map.of(Figure.AVAILABLE, 420_000, Figure.COST, 1_000_000));

        assertThat(say(DUTCH, reason))
                .isEqualTo("Niet gekozen: er was nog EUR 4.200 over en dit plan kost EUR 10.000.");
        assertThat(say(ENGLISH, reason)).isEqualTo("Not chosen: EUR 4,200 was left and this project costs EUR 10,000.");
        assertThat(say(ARABIC, reason)).isEqualTo("لم يُختر: كان المتبقي EUR 4,200 وتكلفة هذا المشروع EUR 10,000.");
    }

    @Test
    void money_is_rounded_down_and_shows_cents_only_where_there_are() {
        Reason reason = new Reason(
                0,
                ReasonCode.SUPPORTERS_SPENT_ELSEWHERE,
                Map.of(
                        Figure.COST, Fraction.of(42_050),
                        Figure.SUPPORTERS, Fraction.of(2),
                        Figure.SUPPORTERS_LEFT, Fraction.of(126_149, 3)),
                null);

        assertThat(say(DUTCH, reason))
                .isEqualTo("Niet gekozen: de stemmers hadden samen nog EUR 420,49 en dit plan kost EUR 420,50."
                        + " De rest ging naar andere plannen.");
    }

    @Test
    void numbers_have_their_words_in_every_form() {
        assertThat(Stream.of(1L, 19L).map(count -> margin(DUTCH, true, Margin.In.VOTES, count)))
                .containsExactly(
                        "Met 1 stem meer was dit plan wel gekozen.", "Met 19 stemmen meer was dit plan wel gekozen.");
        assertThat(Stream.of(1L, 1_200L).map(count -> margin(ENGLISH, false, Margin.In.BALLOTS, count)))
                .containsExactly(
                        "Without 1 of the votes for this project it would not have been chosen.",
                        "Without 1,200 of the votes for this project it would not have been chosen.");
        assertThat(margin(DUTCH, false, Margin.In.POINTS, 12))
                .isEqualTo("Met 12 punten minder was dit plan niet gekozen.");
        assertThat(Stream.of(1L, 2L, 3L, 11L, 100L).map(count -> margin(ARABIC, true, Margin.In.VOTES, count)))
                .containsExactly(
                        "بصوت إضافي واحد كان هذا المشروع سيُختار.",
                        "بصوتين إضافيين كان هذا المشروع سيُختار.",
                        "بـ 3 أصوات إضافية كان هذا المشروع سيُختار.",
                        "بـ 11 صوتًا إضافيًا كان هذا المشروع سيُختار.",
                        "بـ 100 صوت إضافي كان هذا المشروع سيُختار.");
    }

    @Test
    void arabic_has_six_forms_and_chooses_them_as_the_cldr_does() {
        assertThat(Stream.of(0L, 1L, 2L, 3L, 10L, 11L, 99L, 100L, 102L, 103L, 111L, 1_000L)
                        .map(number -> PluralForm.of(number, ARABIC)))
                .containsExactly(
                        PluralForm.ZERO,
                        PluralForm.ONE,
                        PluralForm.TWO,
                        PluralForm.FEW,
                        PluralForm.FEW,
                        PluralForm.MANY,
                        PluralForm.MANY,
                        PluralForm.OTHER,
                        PluralForm.OTHER,
                        PluralForm.FEW,
                        PluralForm.MANY,
                        PluralForm.OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_said_in_every_language_in_short_sentences(ReasonCode code) {
        for (Locale language : ReasonWords.LANGUAGES) {
            for (int number : new int[] {0, 1, 2, 3, 11, 100}) {
                String said = say(language, full(code, number));
                assertThat(said).doesNotContain("{").endsWith(".");
                assertThat(END_OF_SENTENCE.split(said))
                        .allSatisfy(sentence ->
                                assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(15));
            }
        }
    }

    @Test
    void the_languages_say_the_same_things() {
        assertThat(keys(DUTCH)).isEqualTo(keys(ENGLISH)).isEqualTo(keys(ARABIC));
        for (String key : keys(DUTCH)) {
            assertThat(placeholders(DUTCH, key))
                    .as(key)
                    .isEqualTo(placeholders(ENGLISH, key))
                    .isEqualTo(placeholders(ARABIC, key));
        }
    }

    @Test
    void another_language_gets_dutch_and_another_project_its_name() {
        Reason reason = new Reason(0, ReasonCode.EXCLUDED_BY, Map.of(), 1);

        assertThat(words(Locale.FRENCH).sentence(POLL, reason, number -> "Speeltuin"))
                .isEqualTo("Niet gekozen: plan Speeltuin is gekozen en kan niet samen met dit plan.");
        assertThat(dutch().sentence(POLL, reason))
                .isEqualTo("Niet gekozen: plan b is gekozen en kan niet samen met dit plan.");
    }

    @Test
    void codes_are_read_back() {
        assertThat(ReasonCode.values()).allMatch(code -> ReasonCode.of(code.code()) == code);
    }

    /** Keys without their plural form, which differ by language. */
    private static Set<String> keys(Locale language) {
        return ReasonWords.texts(language).keySet().stream()
                .map(key -> key.replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(Locale language, String key) {
        String text = ReasonWords.texts(language).containsKey(key) ? key : key + ".other";
        return Pattern.compile("\\{[a-z-]+}")
                .matcher(ReasonWords.texts(language).getString(text))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String say(Locale language, Reason reason) {
        return words(language).sentence(POLL, reason);
    }

    @Test
    void points_with_decimals_are_told_in_points() {
        Poll poll = new PollBuilder(List.of(), 0, Marks.POINTS).pointUnit(100).build();
        Margin more = new Margin(0, true, Margin.In.POINTS, 65, true);
        Margin one = new Margin(0, false, Margin.In.POINTS, 100, true);

        assertThat(words(ENGLISH).sentence(poll, more))
                .isEqualTo("With 0.65 more points this project would have been chosen.");
        assertThat(words(DUTCH).sentence(poll, more)).isEqualTo("Met 0,65 punten meer was dit plan wel gekozen.");
        assertThat(words(DUTCH).sentence(poll, one)).isEqualTo("Met 1 punt minder was dit plan niet gekozen.");
        assertThat(words(DUTCH).sentence(poll, new Margin(0, true, Margin.In.POINTS, 120_550, true)))
                .isEqualTo("Met 1.205,5 punten meer was dit plan wel gekozen.");
    }

    private static String margin(Locale language, boolean more, Margin.In in, long count) {
        return words(language).sentence(new Margin(0, more, in, count, true));
    }

    private static ReasonWords dutch() {
        return words(DUTCH);
    }

    private static ReasonWords words(Locale language) {
        return new ReasonWords(language, "EUR");
    }

    private static Reason reason(ReasonCode code, Map<Figure, Integer> figures) {
        Map<Figure, Fraction> exact = new EnumMap<>(Figure.class);
        figures.forEach((figure, value) -> exact.put(figure, Fraction.of(value)));
        return new Reason(0, code, exact, null);
    }

    private static Reason full(ReasonCode code, int number) {
        Map<Figure, Fraction> all = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            all.put(figure, Fraction.of(number));
        }
        return new Reason(0, code, all, 1);
    }
}
