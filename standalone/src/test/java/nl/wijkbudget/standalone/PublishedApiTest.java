package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What programs of others rely on, of both sides, does not change unannounced. */
class PublishedApiTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/nl/wijkbudget/standalone/openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JsonNode document =
            Engine.shared().api().get("/api/v1/openapi.json").json();

    /** Write it anew on purpose with {@code -Dwijkbudget.snapshots=write}. */
    @Test
    void does_not_change_unannounced() throws IOException {
        String text = JSON.writeValueAsString(document) + "\n";
        if ("write".equals(System.getProperty("wijkbudget.snapshots"))) {
            Files.writeString(PUBLISHED, text);
        }
        assertThat(text).isEqualTo(Files.readString(PUBLISHED));
    }

    @Test
    void describes_reads_and_writes() {
        assertThat(List.of(operation("/api/v1/rondes", "get"), operation("/api/v1/rondes", "post")))
                .allMatch(JsonNode::isObject);
    }

    @Test
    void every_operation_has_an_id_of_its_own() {
        assertThat(document.findValuesAsString("operationId"))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(document.path("paths").values().stream()
                        .flatMap(path -> path.values().stream())
                        .toList());
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }
}
