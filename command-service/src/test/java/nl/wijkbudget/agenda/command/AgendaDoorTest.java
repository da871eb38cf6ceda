package nl.wijkbudget.agenda.command;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.agenda.AgendaCommand.AdoptAgenda;
import nl.wijkbudget.agenda.AgendaCommand.CombineItems;
import nl.wijkbudget.agenda.AgendaCommand.DeferItem;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.agenda.AgendaCommand.EndorseItem;
import nl.wijkbudget.agenda.AgendaCommand.EscalateItem;
import nl.wijkbudget.agenda.AgendaCommand.RequestInformation;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.ProjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of {@link AgendaDoor} sends its command as it was asked. */
@WithDoors
class AgendaDoorTest {
    private static final AgendaId AGENDA = AgendaId.of(ROUND);
    private static final ProjectId PLAYGROUND = new ProjectId("speeltuin");

    private final Doors doors;

    @Autowired
    AgendaDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_draft_agenda() {
        var request = doors.post("/agendas", "{'round': 'voorbeeldwijk-2026', 'count': 'voorbeeldwijk-2026.1'}");

        assertThat(doors.sentBy(request)).isEqualTo(new DraftAgenda(AGENDA, ROUND, CountId.of(ROUND, 1)));
    }

    @Test
    void sends_endorse_item() {
        var request =
                doors.post("/agendas/voorbeeldwijk-2026/punten/speeltuin/bekrachtiging", "{'reason': 'Goed plan'}");

        assertThat(doors.sentBy(request)).isEqualTo(new EndorseItem(AGENDA, PLAYGROUND));
    }

    @Test
    void sends_defer_item() {
        var request =
                doors.post("/agendas/voorbeeldwijk-2026/punten/speeltuin/uitstel", "{'reason': 'Eerst de leiding'}");

        assertThat(doors.sentBy(request)).isEqualTo(new DeferItem(AGENDA, PLAYGROUND));
    }

    @Test
    void sends_combine_items() {
        var request = doors.post(
                "/agendas/voorbeeldwijk-2026/punten/speeltuin/samenvoeging",
                "{'others': ['schommel'], 'reason': 'Zelfde plein'}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new CombineItems(AGENDA, PLAYGROUND, List.of(new ProjectId("schommel"))));
    }

    @Test
    void sends_request_information() {
        var request = doors.post(
                "/agendas/voorbeeldwijk-2026/punten/speeltuin/informatieverzoeken",
                "{'question': 'Wie onderhoudt het?', 'reason': 'Nodig voor besluit'}");

        assertThat(doors.sentBy(request)).isEqualTo(new RequestInformation(AGENDA, PLAYGROUND, "Wie onderhoudt het?"));
    }

    @Test
    void sends_escalate_item() {
        var request = doors.post(
                "/agendas/voorbeeldwijk-2026/punten/speeltuin/escalatie",
                "{'to': 'gemeente', 'reason': 'Geen bevoegdheid'}");

        assertThat(doors.sentBy(request)).isEqualTo(new EscalateItem(AGENDA, PLAYGROUND, "gemeente"));
    }

    @Test
    void sends_adopt_agenda() {
        var request = doors.post("/agendas/voorbeeldwijk-2026/vaststelling", "");

        assertThat(doors.sentBy(request)).isEqualTo(new AdoptAgenda(AGENDA));
    }
}
