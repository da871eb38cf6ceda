package nl.wijkbudget.problem.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever the engine refuses, it can say why in each language, and it uses no figure that is not there. */
class EveryRefusalHasWordsTest {
    static final List<Locale> LANGUAGES = ProblemTexts.LANGUAGES;

    private static final List<Class<?>> REFUSALS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.wijkbudget").stream()
                    .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private final ProblemTexts texts = new ProblemTexts("EUR");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_refusal_has_a_text_and_every_text_a_refusal(Locale language) {
        assertThat(keys(language)).containsExactlyElementsOf(expected());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_placeholder_names_a_component(Locale language) {
        refusals().forEach(refusal -> assertThat(placeholders(texts.text(codeOf(refusal), language)))
                .as(codeOf(refusal) + " in " + language)
                .isSubsetOf(components(refusal)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_tells_the_same_figures(Locale language) {
        refusals().forEach(refusal -> assertThat(placeholders(texts.text(codeOf(refusal), language)))
                .as(codeOf(refusal))
                .isEqualTo(placeholders(texts.text(codeOf(refusal), LANGUAGES.get(0)))));
    }

    @Test
    void there_are_refusals() {
        assertThat(refusals()).hasSizeGreaterThan(90);
    }

    private static Set<String> expected() {
        Set<String> keys = new TreeSet<>();
        refusals().forEach(refusal -> {
            keys.add(codeOf(refusal));
            Arrays.stream(refusal.getRecordComponents())
                    .map(RecordComponent::getType)
                    .filter(Class::isEnum)
                    .forEach(type -> Arrays.stream(type.getEnumConstants())
                            .forEach(one -> keys.add(type.getSimpleName() + "." + one)));
        });
        return keys;
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(
                ProblemTexts.bundle(ProblemTexts.BUNDLES.get(0), language).keySet());
    }

    private static Set<String> placeholders(String text) {
        return ProblemTexts.PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> components(Class<?> refusal) {
        return Arrays.stream(refusal.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static String codeOf(Class<?> refusal) {
        return RefusalSamples.of(refusal).code();
    }

    private static Stream<Class<?>> refusals() {
        return REFUSALS.stream();
    }
}
