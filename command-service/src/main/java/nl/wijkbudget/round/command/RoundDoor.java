package nl.wijkbudget.round.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.round.RoundCommand.AbandonRound;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.AmendRulebook;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundCommand.CloseRound;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundCommand.CommitSeed;
import nl.wijkbudget.round.RoundCommand.DrawLot;
import nl.wijkbudget.round.RoundCommand.DrawLotInPublic;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.round.RoundCommand.RevealSeed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an organiser takes a round from plan to agenda. */
@Tag(name = "Rondes")
@RestController
@RequestMapping("/api/v1/rondes")
public final class RoundDoor {
    private final CommandDoor door;

    public RoundDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    @Creates(value = "round", at = "/api/v1/rondes/{id}")
    Answer planRound(Asked<PlanRound> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/indiening/opening")
    Answer openProposals(Asked<OpenProposals> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/indiening/sluiting")
    Answer closeProposals(Asked<CloseProposals> asked) {
        return door.send(asked);
    }

    @PutMapping("/{round}/spelregels")
    Answer adoptRulebook(Asked<AdoptRulebook> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/spelregels/wijzigingen")
    Answer amendRulebook(Asked<AmendRulebook> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/stemming/opening")
    Answer openVoting(Asked<OpenVoting> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/stemming/sluiting")
    Answer closeVoting(Asked<CloseVoting> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/loting/vastleggingen")
    Answer commitSeed(Asked<CommitSeed> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/loting/onthullingen")
    Answer revealSeed(Asked<RevealSeed> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/loting/trekking")
    Answer drawLot(Asked<DrawLot> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/loting/openbare-trekking")
    Answer drawLotInPublic(Asked<DrawLotInPublic> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/afronding")
    Answer closeRound(Asked<CloseRound> asked) {
        return door.send(asked);
    }

    @PostMapping("/{round}/stopzetting")
    Answer abandonRound(Asked<AbandonRound> asked) {
        return door.send(asked);
    }
}
