package nl.wijkbudget.neighbourhood.command;

import static nl.wijkbudget.Wijk.AREA;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.AdmitPartner;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DefineTheme;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DrawArea;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EndMandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.GrantMandate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of {@link NeighbourhoodDoor} sends its command as it was asked. */
@WithDoors
class NeighbourhoodDoorTest {

    private final Doors doors;

    @Autowired
    NeighbourhoodDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_establish_neighbourhood() {
        var request = doors.post("/buurten", """
                {'neighbourhood': 'voorbeeldwijk',
                 'name': 'Voorbeeldwijk',
                 'residents': 12260}""");

        assertThat(doors.sentBy(request)).isEqualTo(new EstablishNeighbourhood(WIJK, "Voorbeeldwijk", 12_260));
    }

    @Test
    void sends_define_theme() {
        var request = doors.put("/buurten/voorbeeldwijk/themas/groen", "{'name': 'Groen'}");

        assertThat(doors.sentBy(request)).isEqualTo(new DefineTheme(WIJK, GREEN, "Groen"));
    }

    @Test
    void sends_draw_area() {
        var request = doors.put(
                "/buurten/voorbeeldwijk/gebied",
                "{'area': {'southWest': '53.19, 6.555', 'northEast': '53.206, 6.585'}}");

        assertThat(doors.sentBy(request)).isEqualTo(new DrawArea(WIJK, AREA));
    }

    @Test
    void sends_admit_partner() {
        var request = doors.put("/buurten/voorbeeldwijk/partners/gemeente", "{'name': 'Gemeente'}");

        assertThat(doors.sentBy(request)).isEqualTo(new AdmitPartner(WIJK, MUNICIPALITY, "Gemeente"));
    }

    @Test
    void sends_grant_mandate() {
        var request = doors.post("/buurten/voorbeeldwijk/mandaten", """
                {'mandate': 'toetser',
                 'grant': {'holder': 'toetser',
                 'role': 'ASSESSOR',
                 'competences': ['ASSESS_PROJECT'],
                 'from': '2026-03-01T00:00:00Z',
                 'until': '2027-03-01T00:00:00Z'}}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(new GrantMandate(
                        WIJK,
                        new MandateId("toetser"),
                        new Mandate(
                                new ActorId("toetser"),
                                Role.ASSESSOR,
                                EnumSet.of(Competence.ASSESS_PROJECT),
                                Instant.parse("2026-03-01T00:00:00Z"),
                                Instant.parse("2027-03-01T00:00:00Z"))));
    }

    @Test
    void sends_end_mandate() {
        var request = doors.post("/buurten/voorbeeldwijk/mandaten/toetser/beeindiging", "{'reason': 'Andere baan'}");

        assertThat(doors.sentBy(request)).isEqualTo(new EndMandate(WIJK, new MandateId("toetser")));
    }
}
