package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.round.command.WhenAgendaAdoptedThenRecordTheAgenda;
import nl.wijkbudget.round.command.WhenResultCertifiedThenRecordTheResult;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What follows by itself does follow, in the assembly as it runs. */
@WithDoors
class PoliciesTest {
    private static final String PROPOSAL =
            "'proposal': {'theme': 'groen', 'title': 'Tuin', 'summary': 'Gras', 'willHelp': false}";

    private final Doors doors;
    private final EventStore events;
    private final PoliciesHealth health;

    @Autowired
    PoliciesTest(Doors doors, EventStore events, PoliciesHealth health) {
        this.doors = doors;
        this.events = events;
        this.health = health;
    }

    @Test
    void health_names_every_policy() {
        assertThat(health.health())
                .isEqualTo(Health.up()
                        .withDetail("policy.carry-out-what-is-approved", "FOLLOWING")
                        .withDetail("policy.compare-the-rules", "FOLLOWING")
                        .withDetail("policy.mark-the-originals", "FOLLOWING")
                        .withDetail("policy.move-the-round-on", "FOLLOWING")
                        .withDetail("policy.queue-the-mail", "FOLLOWING")
                        .withDetail("policy.record-the-views", "FOLLOWING")
                        .build());
    }

    /** Asked for its agenda while it has no result yet, the round would refuse, and a refusal is final. */
    @Test
    void a_round_is_told_of_its_result_and_its_agenda_in_the_order_of_the_log() {
        assertThat(groupOf(WhenAgendaAdoptedThenRecordTheAgenda.class))
                .isEqualTo(groupOf(WhenResultCertifiedThenRecordTheResult.class));
    }

    @Test
    void merging_over_http_marks_the_originals() {
        succeeds("/buurten", "{'neighbourhood': 'zeewijk', 'name': 'Zeewijk', 'residents': 10}");
        assertThat(doors.put("/buurten/zeewijk/themas/groen", "{'name': 'Groen'}")
                        .exchange())
                .hasStatus(200);
        succeeds("/buurten/zeewijk/mandaten", """
                {'mandate': 'procesbeheer', 'grant': {'holder': 'procesbeheer', 'role': 'ORGANISER',
                 'competences': ['ORGANISE_ROUND', 'ASSESS_PROJECT'],
                 'from': '2026-01-01T00:00:00Z', 'until': '2027-01-01T00:00:00Z'}}""");
        succeeds("/rondes", "{'round': 'zee', 'neighbourhood': 'zeewijk', 'title': 'Zee', 'currency': 'EUR'}");
        assertThat(doors.post("/rondes/zee/indiening/opening", "").exchange()).hasStatus(200);
        propose("gras");
        propose("gras-2");
        succeeds(
                "/samenvoegingen",
                "{'project': 'veld', 'originals': ['gras', 'gras-2'], 'reason': 'Zelfde', " + PROPOSAL + "}");

        assertThat(payloads("project:gras-2", 2).get(1)).isInstanceOf(ProjectMergedInto.class);
    }

    private static String groupOf(Class<?> policy) {
        return policy.getAnnotation(ProcessingGroup.class).value();
    }

    private void propose(String project) {
        succeeds(
                "/projecten",
                "{'project': '%s', 'round': 'zee', 'neighbourhood': 'zeewijk', %s}".formatted(project, PROPOSAL));
    }

    private void succeeds(String path, String body) {
        MvcTestResult made = doors.post(path, body).exchange();
        assertThat(made).as(doors.read(made).toString()).hasStatus(201);
    }

    /** Waits for as many events as there will be. */
    private List<Object> payloads(String stream, int number) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (events.readEvents(stream).asStream().count() < number && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return events.readEvents(stream)
                .asStream()
                .map(Message::getPayload)
                .map(Object.class::cast)
                .toList();
    }
}
