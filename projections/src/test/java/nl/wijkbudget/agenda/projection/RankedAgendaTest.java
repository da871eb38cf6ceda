package nl.wijkbudget.agenda.projection;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.smallround.Chronicle.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.agenda.ItemEndorsed;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.agenda.projection.RankedAgenda.Item;
import nl.wijkbudget.agenda.projection.RankedAgenda.Remark;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheAgenda;
import nl.wijkbudget.smallround.TheIdeas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class RankedAgendaTest {
    private static final String GROUP = "agenda.ranked";

    private final Scenario scenario;

    RankedAgendaTest(Scenario scenario) {
        this.scenario = scenario;
    }

    private static final Remark GARDEN_ENDORSED = remark(1, "ENDORSED", "Veel steun", null);
    private static final Remark TREES_DEFERRED = remark(2, "DEFERRED", "De straat gaat open", null);
    private static final Remark PARTY_COMBINED = remark(3, "COMBINED", "Zelfde dag", "bus");
    private static final Remark PARTY_ASKED = remark(4, "ASKED", "Vergunning nodig", "Is er een vergunning?");
    private static final Remark TREES_ESCALATED = remark(5, "ESCALATED", "Wij gaan er niet over", "gemeenteraad");

    @BeforeEach
    void an_agenda_was_drafted() {
        scenario.given(written(0, 1)).followedBy(GROUP);
    }

    @Test
    void a_draft_stands_as_voted() {
        assertThat(placings())
                .containsExactly(
                        "tuin TOP TOP null", "bomen TOP TOP null",
                        "feest WAITING_LIST WAITING_LIST null", "bus WAITING_LIST WAITING_LIST null");
    }

    @Test
    void a_review_shows_beside_the_order_as_voted() {
        scenario.given(written(1, 6)).followedBy(GROUP);

        assertThat(placings())
                .containsExactly(
                        "tuin TOP TOP null", "bomen TOP DEFERRED null",
                        "feest WAITING_LIST WAITING_LIST null", "bus WAITING_LIST COMBINED feest");
    }

    @Test
    void an_endorsement_takes_back_what_was_done_to_a_project() {
        scenario.given(written(1, 6));
        scenario.given(Chronicle.of(chronicle -> chronicle.decided(
                                FRONT_RUNNER.because("Toch apart"),
                                TheAgenda.AGENDA,
                                new ItemEndorsed(TheAgenda.AGENDA, TheIdeas.BUS)))
                        .events()[0])
                .followedBy(GROUP);

        assertThat(placings()).contains("bus WAITING_LIST WAITING_LIST null");
    }

    @Test
    void as_voted_stays_beside_as_adopted_with_every_remark() {
        scenario.given(written(1, 7)).followedBy(GROUP);

        assertThat(scenario.finds(new GetRankedAgenda(ROUND), RankedAgenda.class))
                .contains(new RankedAgenda(
                        "voorbeeldwijk-2026",
                        "voorbeeldwijk-2026",
                        "voorbeeldwijk",
                        "voorbeeldwijk-2026.2",
                        2,
                        true,
                        at(0),
                        at(6),
                        List.of(garden(), trees(), party(), bus())));
    }

    @Test
    void before_the_draft_there_is_no_agenda() {
        assertThat(scenario.finds(new GetRankedAgenda(new RoundId("elders-2026")), RankedAgenda.class))
                .isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.given(written(1, 7)).followedBy(GROUP);

        scenario.rebuildsExactly(GROUP, "agenda", "agenda_item", "remark");
    }

    private static Object[] written(int from, int to) {
        Object[] all = Chronicle.of(TheAgenda::isDrafted, TheAgenda::isReviewed, TheAgenda::isAdopted)
                .events();
        return List.of(all).subList(from, to).toArray();
    }

    private List<String> placings() {
        return scenario.finds(new GetRankedAgenda(ROUND), RankedAgenda.class).orElseThrow().items().stream()
                .map(item -> item.project() + " " + item.placingAsVoted() + " " + item.placing() + " "
                        + item.combinedInto())
                .toList();
    }

    private static Item garden() {
        return new Item(
                1, 1, "tuin", "Buurttuin", "groen", 3, 3, Money.of(400), true, false, 1L, Placing.TOP, Placing.TOP, 1,
                null, true, List.of(GARDEN_ENDORSED));
    }

    private static Item trees() {
        return new Item(
                2, 2, "bomen", "Bomen", "groen", 2, 2, Money.of(1_000), false, true, 1L, Placing.TOP,
                Placing.DEFERRED, null, null, false, List.of(TREES_DEFERRED, TREES_ESCALATED));
    }

    private static Item party() {
        return new Item(
                3, 3, "feest", "Straatfeest", "samen", 2, 2, Money.of(300), true, true, 1L, Placing.WAITING_LIST,
                Placing.TOP, 2, null, false, List.of(PARTY_COMBINED, PARTY_ASKED));
    }

    private static Item bus() {
        return new Item(
                4, 4, "bus", "Buurtbus", "samen", 1, 1, Money.of(200), true, false, null, Placing.WAITING_LIST,
                Placing.COMBINED, null, "feest", false, List.of());
    }

    private static Remark remark(int position, String kind, String reason, @Nullable String text) {
        return new Remark(position, kind, "koploper", "FRONT_RUNNER", reason, text, at(position));
    }
}
