package nl.wijkbudget.agenda.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.agenda.AgendaCommand.AdoptAgenda;
import nl.wijkbudget.agenda.AgendaCommand.CombineItems;
import nl.wijkbudget.agenda.AgendaCommand.DeferItem;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.agenda.AgendaCommand.EndorseItem;
import nl.wijkbudget.agenda.AgendaCommand.EscalateItem;
import nl.wijkbudget.agenda.AgendaCommand.RequestInformation;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.identity.AgendaId;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where front-runners review and adopt an agenda. */
@Tag(name = "Agendas")
@RestController
@RequestMapping("/api/v1/agendas")
public final class AgendaDoor {
    private final CommandDoor door;

    public AgendaDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    @Creates(at = "/api/v1/rondes/{round}/agenda")
    Answer draftAgenda(Asked<AgendaDraft> asked) {
        return door.send(asked.as(draft -> new DraftAgenda(AgendaId.of(draft.round()), draft.round(), draft.count())));
    }

    @PostMapping("/{agenda}/punten/{project}/bekrachtiging")
    Answer endorseItem(Asked<EndorseItem> asked) {
        return door.send(asked);
    }

    @PostMapping("/{agenda}/punten/{project}/uitstel")
    Answer deferItem(Asked<DeferItem> asked) {
        return door.send(asked);
    }

    @PostMapping("/{agenda}/punten/{lead}/samenvoeging")
    Answer combineItems(Asked<CombineItems> asked) {
        return door.send(asked);
    }

    @PostMapping("/{agenda}/punten/{project}/informatieverzoeken")
    Answer requestInformation(Asked<RequestInformation> asked) {
        return door.send(asked);
    }

    @PostMapping("/{agenda}/punten/{project}/escalatie")
    Answer escalateItem(Asked<EscalateItem> asked) {
        return door.send(asked);
    }

    @PostMapping("/{agenda}/vaststelling")
    Answer adoptAgenda(Asked<AdoptAgenda> asked) {
        return door.send(asked);
    }
}
