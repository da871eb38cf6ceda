package nl.wijkbudget.neighbourhood.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.AdmitPartner;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DefineTheme;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DrawArea;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EndMandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.GrantMandate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an organiser sets up a neighbourhood. */
@Tag(name = "Buurten")
@RestController
@RequestMapping("/api/v1/buurten")
public final class NeighbourhoodDoor {
    private final CommandDoor door;

    public NeighbourhoodDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    @Creates(value = "neighbourhood", at = "/api/v1/buurten/{id}")
    Answer establishNeighbourhood(Asked<EstablishNeighbourhood> asked) {
        return door.send(asked);
    }

    @PutMapping("/{neighbourhood}/themas/{theme}")
    Answer defineTheme(Asked<DefineTheme> asked) {
        return door.send(asked);
    }

    @PutMapping("/{neighbourhood}/partners/{partner}")
    Answer admitPartner(Asked<AdmitPartner> asked) {
        return door.send(asked);
    }

    @PutMapping("/{neighbourhood}/gebied")
    Answer drawArea(Asked<DrawArea> asked) {
        return door.send(asked);
    }

    @PostMapping("/{neighbourhood}/mandaten")
    @Creates(value = "mandate", at = "/api/v1/buurten/{neighbourhood}")
    Answer grantMandate(Asked<GrantMandate> asked) {
        return door.send(asked);
    }

    @PostMapping("/{neighbourhood}/mandaten/{mandate}/beeindiging")
    Answer endMandate(Asked<EndMandate> asked) {
        return door.send(asked);
    }
}
