package nl.wijkbudget.reading.query;

import static nl.wijkbudget.Wijk.THEME_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import org.junit.jupiter.api.Test;

/** What who carries out the projects of a small round can report. */
@ReadingTest
class DeliveryPageTest {
    private static final Visitor VISITOR = new Visitor(THEME_CONTACT.actor(), Set.of(Role.THEME_CONTACT));

    private final Reader reader;

    DeliveryPageTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void what_can_be_reported_depends_on_how_far_the_project_is() {
        assertThat(deeds("bankjes")).containsExactly("Start het project");
        assertThat(deeds("bomen"))
                .containsExactly(
                        "Zeg wie het doen",
                        "Vertel hoe ver het is",
                        "Leg vast wat is bereikt",
                        "Voeg een foto of een stuk toe",
                        "Rond het project af",
                        "Stop het project");
        assertThat(deeds("speelplek")).as("put off by the front-runners").isEmpty();
    }

    @Test
    void a_form_that_is_not_open_now_is_not_shown() {
        assertThat(reader.page("/projecten/bankjes/uitvoering?doe=afronden", VISITOR)
                        .texts("//main//form"))
                .isEmpty();
        assertThat(reader.page("/projecten/bomen/uitvoering?doe=team", VISITOR).texts("//main//form//input/@value"))
                .contains("contactpersoon", "bewoner-2");
    }

    @Test
    void the_project_leads_here_only_who_may_report() {
        String link = "//main//a[@href='/projecten/bomen/uitvoering']";

        assertThat(reader.page("/projecten/bomen", VISITOR).texts(link)).containsExactly("Uitvoering");
        assertThat(reader.page("/projecten/bomen").texts(link)).isEmpty();
    }

    private List<String> deeds(String project) {
        return reader.page("/projecten/" + project + "/uitvoering", VISITOR).texts("//main//ul[@class='links']/li");
    }
}
