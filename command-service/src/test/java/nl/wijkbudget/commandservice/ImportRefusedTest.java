package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.MandateExistsAlready;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.JsonNode;

/** An import that is refused says why in words. */
@WithDoors
class ImportRefusedTest {
    private static final String ELECTION = """
            META
            key;value
            description;Everything fits
            country;Netherlands
            unit;Edgeville
            instance;2025
            num_projects;1
            num_votes;1
            budget;100
            vote_type;approval
            rule;unknown
            date_begin;01.06.2025
            date_end;30.06.2025
            PROJECTS
            project_id;cost
            1;40
            VOTES
            voter_id;vote
            a;1
            """;

    private final Doors doors;
    private final CommandBus bus;

    @Autowired
    ImportRefusedTest(Doors doors, CommandBus bus) {
        this.doors = doors;
        this.bus = bus;
    }

    @Test
    void a_refusal_is_told_in_dutch() {
        Registration refusing = bus.registerDispatchInterceptor(messages -> {
            throw new Rejection(new MandateExistsAlready(new MandateId("import-1")));
        });
        var file = new MockMultipartFile("bestand", "stad.pb", null, ELECTION.getBytes(StandardCharsets.UTF_8));
        JsonNode started =
                doors.read(doors.upload("/imports?bevestigd=true", file).exchange());
        JsonNode ended = whenEnded(started.path("id").asString());
        refusing.cancel();

        assertThat(ended.path("problems"))
                .isEqualTo(doors.tree("['Mandaat import-1 bestaat al met een andere inhoud.']"));
    }

    private JsonNode whenEnded(String id) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        JsonNode report = follow(id);
        while (!report.path("ended").asBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            report = follow(id);
        }
        return report;
    }

    private JsonNode follow(String id) {
        return doors.read(doors.anonymous(HttpMethod.GET, "/imports/" + id, "").exchange());
    }
}
