package nl.wijkbudget.neighbourhood.projection;

import static nl.wijkbudget.Wijk.AREA;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.smallround.TheNeighbourhood.ENDED;
import static nl.wijkbudget.smallround.TheNeighbourhood.FROM;
import static nl.wijkbudget.smallround.TheNeighbourhood.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.Area;
import nl.wijkbudget.neighbourhood.AreaDrawn;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.MandateEnded;
import nl.wijkbudget.neighbourhood.MandateGranted;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.PartnerLine;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.ThemeLine;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheNeighbourhood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class RegisterTest {
    private static final String GROUP = "neighbourhood.register";

    private final Scenario scenario;

    RegisterTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @BeforeEach
    void a_neighbourhood_is_set_up() {
        scenario.given((Object[]) Chronicle.of(TheNeighbourhood::isSetUp).events())
                .followedBy(GROUP);
    }

    @Test
    void a_neighbourhood_is_known_with_its_themes_partners_and_mandates() {
        assertThat(scenario.finds(new GetNeighbourhood(WIJK), NeighbourhoodDetail.class))
                .contains(new NeighbourhoodDetail(
                        "voorbeeldwijk",
                        "Voorbeeldwijk",
                        12_260,
                        AREA,
                        List.of(new ThemeLine("groen", "Groen en schoon"), new ThemeLine("samen", "Samen")),
                        List.of(new PartnerLine("corporatie", "Corporatie"), new PartnerLine("gemeente", "Gemeente")),
                        List.of(
                                new MandateLine(
                                        "koploper",
                                        "buur-3",
                                        "FRONT_RUNNER",
                                        List.of("REVIEW_AGENDA", "ADOPT_AGENDA"),
                                        FROM,
                                        UNTIL,
                                        false,
                                        null),
                                new MandateLine(
                                        "toetser",
                                        "buur-3",
                                        "ASSESSOR",
                                        List.of("ASSESS_PROJECT"),
                                        FROM,
                                        ENDED.truncatedTo(ChronoUnit.MICROS),
                                        true,
                                        null))));
    }

    @Test
    void somebody_has_the_mandates_of_all_neighbourhoods() {
        List<MandateLine> there = scenario.finds(new GetNeighbourhood(WIJK), NeighbourhoodDetail.class)
                .orElseThrow()
                .mandates();

        assertThat(scenario.answer(new ListMandates(new ActorId("buur-3")), MandateList.class)
                        .mandates())
                .containsExactlyElementsOf(there.stream()
                        .map(line -> new MandateList.Held("voorbeeldwijk", line))
                        .toList());
        assertThat(scenario.answer(new ListMandates(new ActorId("buur-4")), MandateList.class)
                        .mandates())
                .isEmpty();
    }

    @Test
    void a_mandate_that_ends_before_it_started_was_never_in_force() {
        scenario.given(new MandateEnded(WIJK, new MandateId("koploper"), FROM.minusSeconds(1)))
                .followedBy(GROUP);

        assertThat(scenario.finds(new GetNeighbourhood(WIJK), NeighbourhoodDetail.class)
                        .orElseThrow()
                        .mandates()
                        .get(0))
                .isEqualTo(new MandateLine(
                        "koploper",
                        "buur-3",
                        "FRONT_RUNNER",
                        List.of("REVIEW_AGENDA", "ADOPT_AGENDA"),
                        FROM,
                        FROM,
                        true,
                        null));
    }

    @Test
    void a_mandate_can_be_of_one_theme() {
        Set<Competence> carrying = Set.of(Competence.CARRY_OUT_PROJECT);
        Mandate ofGreen =
                new Mandate(new ActorId("buur-4"), Role.THEME_CONTACT, carrying, FROM, UNTIL, new ThemeId("groen"));
        scenario.given(new MandateGranted(WIJK, new MandateId("contact-groen"), ofGreen))
                .followedBy(GROUP);

        assertThat(scenario.answer(new ListMandates(new ActorId("buur-4")), MandateList.class)
                        .mandates())
                .containsExactly(new MandateList.Held(
                        "voorbeeldwijk",
                        new MandateLine(
                                "contact-groen",
                                "buur-4",
                                "THEME_CONTACT",
                                List.of("CARRY_OUT_PROJECT"),
                                FROM,
                                UNTIL,
                                false,
                                "groen")));
    }

    @Test
    void the_last_area_that_was_drawn_is_where_a_neighbourhood_lies() {
        Area larger = new Area(new Point("53.1,6.5"), AREA.northEast());
        scenario.given(new AreaDrawn(WIJK, larger)).followedBy(GROUP);

        assertThat(scenario.finds(new GetNeighbourhood(WIJK), NeighbourhoodDetail.class)
                        .orElseThrow()
                        .area())
                .isEqualTo(larger);
    }

    @Test
    void neighbourhoods_are_listed_by_name_and_then_by_id() {
        scenario.given(
                        new NeighbourhoodEstablished(new NeighbourhoodId("b"), "Aanleg", 0),
                        new NeighbourhoodEstablished(new NeighbourhoodId("a"), "Aanleg", 7))
                .followedBy(GROUP);

        NeighbourhoodLine a = new NeighbourhoodLine("a", "Aanleg", 7);
        NeighbourhoodLine b = new NeighbourhoodLine("b", "Aanleg", 0);
        NeighbourhoodLine last = new NeighbourhoodLine("voorbeeldwijk", "Voorbeeldwijk", 12_260);
        assertThat(scenario.answer(new ListNeighbourhoods("", 3), NeighbourhoodList.class))
                .isEqualTo(new NeighbourhoodList(List.of(a, b, last), null));
        assertThat(scenario.answer(new ListNeighbourhoods("", 1), NeighbourhoodList.class))
                .isEqualTo(new NeighbourhoodList(List.of(a), "a"));
        assertThat(scenario.answer(new ListNeighbourhoods("a", 2), NeighbourhoodList.class))
                .isEqualTo(new NeighbourhoodList(List.of(b, last), null));
    }

    @Test
    void a_neighbourhood_that_nobody_established_is_not_found() {
        assertThat(scenario.finds(new GetNeighbourhood(new NeighbourhoodId("elders")), NeighbourhoodDetail.class))
                .isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.rebuildsExactly(GROUP, "neighbourhood", "theme", "partner", "mandate");
    }
}
