package nl.wijkbudget;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Fact;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Every event ever stored stays readable: one golden file per event and revision under {@code history/}. */
class HistoryTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Stream<Class<?>> events() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.wijkbudget").stream()
                        .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_and_writes_the_golden_file_of_its_revision(Class<?> event) throws IOException {
        String golden = golden(event);
        Object read = JSON.readValue(golden, event);
        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(golden));
    }

    private static String golden(Class<?> event) throws IOException {
        Revision revision = event.getAnnotation(Revision.class);
        assertThat(revision).as("@Revision of " + event.getSimpleName()).isNotNull();
        String capability = event.getPackageName().substring("nl.wijkbudget.".length());
        String name = "/history/" + capability + "/" + event.getSimpleName() + "-" + revision.value() + ".json";
        try (InputStream file = HistoryTest.class.getResourceAsStream(name)) {
            assertThat(file).as("golden file " + name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
