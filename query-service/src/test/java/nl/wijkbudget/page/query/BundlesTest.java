package nl.wijkbudget.page.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.counting.projection.CountStatus;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.delivery.projection.DeliveryStatus;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.rule.Verdict;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.TieRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text is there in every language, is used, and is in words that people read easily. */
class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern LITERAL = Pattern.compile("#\\{([\\w.-]+)[(}]|[\"']([a-z][\\w]*(?:[.][\\w-]+)*)[\"']");
    private static final Pattern BEGINNING = Pattern.compile("[\"']([a-z]\\w*[.](?:[\\w-]+[.])*)[\"']\\s*\\+");
    private static final Pattern OF_A_TEMPLATE =
            Pattern.compile("#\\{([\\w.-]+)[(}]|#messages[.]msg\\('([\\w.-]+)'[,)]");
    private static final Pattern CONDITION_OF_A_REPLACED_TAG =
            Pattern.compile("<[^>]*(th:(?:if|unless)=[^>]*th:replace=|th:replace=[^>]*th:(?:if|unless)=)[^>]*>");
    private static final Pattern TEXT_BETWEEN_TAGS = Pattern.compile(">[^<>]*\\p{L}{2,}[^<>]*<");
    private static final Pattern TEXT_IN_ATTRIBUTE =
            Pattern.compile("\\s(?:aria-label|alt|title|placeholder)=\"[^\"]*\\p{L}");
    private static final int WORDS_IN_A_SENTENCE = 15;
    private static final Pattern OFFICE_WORDS = Pattern.compile(
            "\\b(middels|teneinde|dient te|dienen te|conform|derhalve|inzake|desgewenst|indien|alsmede|omtrent"
                    + "|aanvang|ten behoeve van|met betrekking tot|in het kader van|verzocht|geschiedt|betreffende"
                    + "|reeds|tevens|echter|gelieve|uiterlijk|vigerende|hetgeen|zulks|ingevolge|krachtens)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FAMILIAR =
            Pattern.compile("\\b(je|jij|jou|jouw)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ENGLISH", "ARABIC"})
    void each_language_has_the_texts_of_dutch_with_the_same_figures(Language language) {
        var dutch = Bundles.texts(Language.DUTCH);
        var other = Bundles.texts(language);

        assertThat(places(other)).isEqualTo(places(dutch));
    }

    private static Map<String, Set<String>> places(Map<String, String> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> places(text.getValue())));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_text_keeps_its_apostrophes(Language language) {
        assertThat(Bundles.texts(language))
                .as("' is no letter in a message format")
                .allSatisfy((key, text) -> assertThat(text).isNotBlank().doesNotContain("'"));
    }

    @Test
    void every_text_is_used() {
        Set<String> whole = found(LITERAL, sources());
        Set<String> beginnings = found(BEGINNING, sources());

        assertThat(Bundles.texts(Language.DUTCH).keySet().stream()
                        .filter(key -> !whole.contains(key) && !key.startsWith("statement."))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void every_text_of_a_template_is_there() {
        assertThat(found(OF_A_TEMPLATE, Bundles.templates().values().stream()).stream()
                        .filter(BundlesTest::isNotThere))
                .isEmpty();
    }

    @Test
    void no_template_has_a_text_of_its_own() {
        assertThat(Bundles.templates()).hasSizeGreaterThan(20).allSatisfy((file, source) -> {
            String shown = source.replaceAll("(?s)<!--.*?-->", "");
            assertThat(found(TEXT_BETWEEN_TAGS, Stream.of(shown)))
                    .as(file.toString())
                    .isEmpty();
            assertThat(found(TEXT_IN_ATTRIBUTE, Stream.of(shown)))
                    .as(file.toString())
                    .isEmpty();
        });
    }

    /** It would be replaced whatever the condition says, because replacing comes first. */
    @Test
    void no_template_makes_a_condition_of_what_it_replaces() {
        assertThat(found(CONDITION_OF_A_REPLACED_TAG, Bundles.templates().values().stream()))
                .isEmpty();
    }

    @Test
    void every_kind_of_thing_has_a_name() {
        assertThat(Stream.of(
                                keys("phase.", Phase.values()),
                                keys("phase.now.", Phase.values()),
                                keys("state.", ProjectState.values()),
                                keys("role.", Role.values()),
                                keys("competence.", Competence.values()),
                                keys("placing.", Placing.values()),
                                keys("channel.", Channel.values()),
                                keys("verdict.", Verdict.values()),
                                keys("result.", CountStatus.values()),
                                keys("result.tie.rule.", TieRule.values()),
                                keys("rulebook.tie.", TieRule.values()),
                                keys("delivery.", DeliveryStatus.values()))
                        .flatMap(List::stream)
                        .filter(BundlesTest::isNotThere))
                .isEmpty();
    }

    private static boolean isNotThere(String key) {
        return !Bundles.texts(Language.DUTCH).containsKey(key);
    }

    private static List<String> keys(String beginning, Enum<?>... values) {
        return Stream.of(values).map(value -> beginning + value.name()).toList();
    }

    @Test
    void every_decision_has_words_in_the_log() {
        List<String> decisions = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.wijkbudget").stream()
                        .filter(type -> type.isAssignableTo(Decision.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(type -> "event." + type.getSimpleName())
                        .toList();

        assertThat(decisions).hasSizeGreaterThan(40);
        assertThat(decisions.stream().filter(BundlesTest::isNotThere)).isEmpty();
    }

    @Test
    void dutch_sentences_are_short() {
        assertThat(Bundles.texts(Language.DUTCH))
                .allSatisfy((key, text) -> assertThat(Stream.of(text.split("(?<=[.!?:;])\\s+")))
                        .as(key)
                        .allMatch(sentence -> wordsIn(sentence) <= WORDS_IN_A_SENTENCE));
    }

    private static long wordsIn(String sentence) {
        return Stream.of(sentence.split("\\s+"))
                .filter(word -> word.matches(".*[\\p{L}\\d].*"))
                .count();
    }

    @Test
    void dutch_has_no_words_of_the_office() {
        assertThat(OFFICE_WORDS.matcher("Dit geschiedt middels een formulier.").results())
                .hasSize(2);
        assertThat(Bundles.texts(Language.DUTCH))
                .allSatisfy((key, text) ->
                        assertThat(OFFICE_WORDS.matcher(text).results()).as(key).isEmpty());
    }

    @Test
    void dutch_addresses_people_as_u() {
        assertThat(FAMILIAR.matcher("Wat je deed").find()).isTrue();
        assertThat(Bundles.texts(Language.DUTCH))
                .allSatisfy((key, text) ->
                        assertThat(FAMILIAR.matcher(text).results()).as(key).isEmpty());
    }

    private static Stream<String> sources() {
        return Stream.concat(Bundles.templates().values().stream(), Bundles.code().values().stream());
    }

    private static Set<String> found(Pattern pattern, Stream<String> sources) {
        Set<String> found = new TreeSet<>();
        sources.flatMap(source -> pattern.matcher(source).results())
                .forEach(match -> found.add(
                        match.groupCount() > 1 && match.group(1) == null
                                ? match.group(2)
                                : match.group(match.groupCount() > 0 ? 1 : 0)));
        return found;
    }
}
