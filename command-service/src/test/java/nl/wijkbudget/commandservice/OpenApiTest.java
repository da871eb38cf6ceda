package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own document keeps the API design rules; that it does not change unannounced is tested where both sides are. */
@WithDoors
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MvcTestResult answer;
    private final JsonNode document;

    @Autowired
    OpenApiTest(MockMvcTester http) {
        answer = http.get().uri("/api/v1/openapi.json").exchange();
        document = JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void is_public_and_readable_from_any_page() {
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(answer.getResponse().getHeader("API-Version")).isEqualTo("0.1.0");
    }

    @Test
    void is_openapi_3_0_with_the_version_of_the_api() {
        assertThat(document.path("openapi").asString()).startsWith("3.0.");
        assertThat(document.path("info").path("version").asString()).isEqualTo("0.1.0");
    }

    @Test
    void every_operation_has_an_id_of_its_own() {
        List<String> ids = operations()
                .map(operation -> operation.path("operationId").asString(""))
                .toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"))
                .isNotEmpty();
    }

    @Test
    void every_operation_describes_its_problems() {
        assertThat(operations())
                .allMatch(operation -> operation.path("responses").has("400")
                        && operation.path("responses").has("409")
                        && operation.path("responses").has("500"));
    }

    @Test
    void every_path_variable_is_described() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().values().forEach(operation -> assertThat(
                                path.getKey().chars().filter(c -> c == '{').count())
                        .isEqualTo(operation.path("parameters").values().stream()
                                .filter(parameter ->
                                        "path".equals(parameter.path("in").asString("")))
                                .count())));
    }

    @Test
    void says_nothing_about_who_acts_with_a_ballot() {
        JsonNode cast = document.path("paths")
                .path("/api/v1/rondes/{round}/stembiljetten")
                .path("post");

        assertThat(cast.path("parameters").size()).isEqualTo(1);
    }

    @Test
    void amounts_are_whole_cents_and_kinds_are_told_apart_by_their_published_names() {
        JsonNode schemas = document.path("components").path("schemas");

        assertThat(schemas.path("Money").path("format").asString()).isEqualTo("int64");
        assertThat(schemas.path("Selection")
                        .path("discriminator")
                        .path("mapping")
                        .propertyNames())
                .containsExactly("chosen", "ranked", "scored", "tokens");
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    private Stream<JsonNode> operations() {
        return document.path("paths").values().stream().flatMap(path -> path.values().stream());
    }
}
