package nl.wijkbudget.delivery.projection;

import static nl.wijkbudget.smallround.Chronicle.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkbudget.delivery.projection.DeliveryDetail.Entry;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheIdeas;
import nl.wijkbudget.smallround.TheWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class DeliveryTest {
    private static final String GROUP = "delivery.progress";

    private final Scenario scenario;

    DeliveryTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @BeforeEach
    void a_garden_was_made_and_a_party_stopped() {
        scenario.given((Object[]) Chronicle.of(TheWork::isDone).events()).followedBy(GROUP);
    }

    @Test
    void a_completed_project_shows_its_team_and_everything_reported() {
        assertThat(scenario.finds(new GetDelivery(TheIdeas.GARDEN), DeliveryDetail.class))
                .contains(new DeliveryDetail(
                        "tuin",
                        "voorbeeldwijk",
                        "voorbeeldwijk-2026",
                        DeliveryStatus.COMPLETED,
                        100,
                        at(0),
                        at(5),
                        "buur-3",
                        List.of("buur-4", "buur-5"),
                        null,
                        List.of(
                                new Entry(2, "PROGRESS", "De paden liggen er.", 40, null, null, null, at(2)),
                                new Entry(
                                        3,
                                        "MILESTONE",
                                        "Eerste plant",
                                        null,
                                        LocalDate.of(2026, 4, 1),
                                        null,
                                        null,
                                        at(3)),
                                new Entry(
                                        4,
                                        "EVIDENCE",
                                        "Foto",
                                        null,
                                        null,
                                        "https://example.org/tuin.jpg",
                                        "ef".repeat(32),
                                        at(4)))));
    }

    @Test
    void a_stopped_project_says_why() {
        assertThat(scenario.finds(new GetDelivery(TheIdeas.PARTY), DeliveryDetail.class))
                .contains(new DeliveryDetail(
                        "feest",
                        "voorbeeldwijk",
                        "voorbeeldwijk-2026",
                        DeliveryStatus.STOPPED,
                        10,
                        at(6),
                        at(8),
                        null,
                        List.of(),
                        "Geen vergunning",
                        List.of(new Entry(7, "PROGRESS", "De band is gevraagd.", 10, null, null, null, at(7)))));
    }

    @Test
    void a_project_that_was_not_started_is_not_found() {
        assertThat(scenario.finds(new GetDelivery(TheIdeas.TREES), DeliveryDetail.class))
                .isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.rebuildsExactly(GROUP, "delivery", "delivery_entry");
    }
}
