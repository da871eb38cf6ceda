package nl.wijkbudget.delivery.command;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.delivery.DeliveryCommand.AssignTeam;
import nl.wijkbudget.delivery.DeliveryCommand.AttachEvidence;
import nl.wijkbudget.delivery.DeliveryCommand.CompleteProject;
import nl.wijkbudget.delivery.DeliveryCommand.RecordMilestone;
import nl.wijkbudget.delivery.DeliveryCommand.ReportProgress;
import nl.wijkbudget.delivery.DeliveryCommand.StartProject;
import nl.wijkbudget.delivery.DeliveryCommand.StopProject;
import nl.wijkbudget.delivery.Evidence;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of {@link DeliveryDoor} sends its command as it was asked. */
@WithDoors
class DeliveryDoorTest {
    private static final DeliveryId DELIVERY = DeliveryId.of(new ProjectId("speeltuin"));

    private final Doors doors;

    @Autowired
    DeliveryDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_start_project() {
        var request = doors.post("/uitvoeringen", "{'project': 'speeltuin', 'agenda': 'voorbeeldwijk-2026'}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new StartProject(DELIVERY, new ProjectId("speeltuin"), AgendaId.of(ROUND)));
    }

    @Test
    void sends_assign_team() {
        var request = doors.put("/uitvoeringen/speeltuin/team", "{'lead': 'bewoner-1', 'members': ['bewoner-2']}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new AssignTeam(DELIVERY, new ActorId("bewoner-1"), Set.of(new ActorId("bewoner-2"))));
    }

    @Test
    void sends_report_progress() {
        var request = doors.post(
                "/uitvoeringen/speeltuin/voortgangsberichten", "{'percent': 40, 'report': 'De schommels staan.'}");

        assertThat(doors.sentBy(request)).isEqualTo(new ReportProgress(DELIVERY, 40, "De schommels staan."));
    }

    @Test
    void sends_record_milestone() {
        var request = doors.post(
                "/uitvoeringen/speeltuin/mijlpalen", "{'milestone': 'Eerste schop', 'reachedOn': '2026-05-01'}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new RecordMilestone(DELIVERY, "Eerste schop", LocalDate.of(2026, 5, 1)));
    }

    @Test
    void sends_attach_evidence() {
        var request = doors.post("/uitvoeringen/speeltuin/bewijsstukken", """
                {'evidence': {'title': 'Factuur',
                 'reference': 'https://example.org/factuur.pdf'}}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(new AttachEvidence(
                        DELIVERY, new Evidence("Factuur", URI.create("https://example.org/factuur.pdf"), null)));
    }

    @Test
    void sends_complete_project() {
        var request = doors.post("/uitvoeringen/speeltuin/afronding", "");

        assertThat(doors.sentBy(request)).isEqualTo(new CompleteProject(DELIVERY));
    }

    @Test
    void sends_stop_project() {
        var request = doors.post("/uitvoeringen/speeltuin/stopzetting", "{'reason': 'Geen vrijwilligers'}");

        assertThat(doors.sentBy(request)).isEqualTo(new StopProject(DELIVERY));
    }
}
