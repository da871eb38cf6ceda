package nl.wijkbudget.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.architecture.wrong.LooseRefusal;
import nl.wijkbudget.decision.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Refusal codes are a promise: translations, pages and clients of the API hang on them. */
class RefusalCodesTest {
    private static final Map<Class<?>, Object> EMPTY =
            Map.of(List.class, List.of(), Set.class, Set.of(), Map.class, Map.of());

    @Test
    void codes_are_those_that_were_published() throws IOException {
        assertThat(refusals().map(RefusalCodesTest::codeOf).sorted())
                .as("codes of all refusals; a published code never changes, a new one is added to refusal-codes.txt")
                .containsExactlyElementsOf(published());
    }

    @Test
    void codes_begin_with_their_capability_and_say_what_is_so() {
        assertThat(refusals().filter(refusal -> !hasTheForm(refusal))).isEmpty();
    }

    @Test
    void no_two_refusals_share_a_code() {
        assertThat(refusals().map(RefusalCodesTest::codeOf)).doesNotHaveDuplicates();
    }

    @Test
    void a_code_of_another_form_is_stopped() {
        assertThat(hasTheForm(LooseRefusal.class)).isFalse();
    }

    private static Stream<Class<?>> refusals() {
        return Code.concrete(Refusal.class, 90).stream().map(JavaClass::reflect);
    }

    private static boolean hasTheForm(Class<?> refusal) {
        String capability = refusal.getPackageName().replaceFirst("nl[.]wijkbudget[.]", "");
        return codeOf(refusal).matches("[a-z-]+[.][a-z-]+") && codeOf(refusal).startsWith(capability + ".");
    }

    private static List<String> published() throws IOException {
        try (InputStream file = RefusalCodesTest.class.getResourceAsStream("/refusal-codes.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String codeOf(Class<?> refusal) {
        Class<?>[] types = Stream.of(refusal.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = refusal.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return ((Refusal) constructor.newInstance(
                            Stream.of(types).map(RefusalCodesTest::nothing).toArray()))
                    .code();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(refusal.getName(), e);
        }
    }

    /** The empty value of a type: a code never depends on the figures. */
    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : EMPTY.get(type);
    }
}
