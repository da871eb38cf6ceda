package nl.wijkbudget;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.history.StoredFile;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Every event ever stored stays readable: one golden file per event and revision under {@code history/}. */
class HistoryTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Class<?>> EVENTS =
            events().collect(Collectors.toMap(HistoryTest::stored, Function.identity()));

    static Stream<Class<?>> events() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.wijkbudget").stream()
                        .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                        .map(JavaClass::reflect);
    }

    static List<StoredFile> files() throws IOException, URISyntaxException {
        URL history = Objects.requireNonNull(HistoryTest.class.getResource("/history"));
        try (Stream<Path> files = Files.walk(Path.of(history.toURI()))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(StoredFile::new)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void has_a_golden_file_of_its_revision(Class<?> event) throws IOException, URISyntaxException {
        assertThat(files()).extracting(StoredFile::type).contains(stored(event));
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_read_as_the_present_event_whatever_its_revision(StoredFile file) throws IOException {
        SerializedObject<byte[]> present = file.upcast();
        String type = present.getType().getName() + "-" + present.getType().getRevision();
        assertThat(EVENTS).as("the event of " + file).containsKey(type);
        Object read = JSON.readValue(present.getData(), EVENTS.get(type));
        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(present.getData()));
    }

    private static String stored(Class<?> event) {
        Revision revision = event.getAnnotation(Revision.class);
        assertThat(revision).as("@Revision of " + event.getSimpleName()).isNotNull();
        return event.getName() + "-" + revision.value();
    }
}
