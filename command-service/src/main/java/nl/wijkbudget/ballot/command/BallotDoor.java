package nl.wijkbudget.ballot.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.ballot.BallotCommand.WithdrawVote;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.ballot.TableCommand.EnterTableVotes;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.door.command.Unsigned;
import nl.wijkbudget.identity.BallotId;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where ballots come in; nobody's name is asked, kept or logged with a vote. */
@Tag(name = "Stembiljetten")
@RestController
@RequestMapping("/api/v1/rondes/{round}")
public final class BallotDoor {
    private final CommandDoor door;

    public BallotDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/stembiljetten")
    Answer castVote(Unsigned<MarkedBallot> asked) {
        return door.send(asked.as(marked -> new CastVote(
                BallotId.of(marked.round(), marked.voter()),
                marked.round(),
                marked.rulebook(),
                marked.channel(),
                marked.selection())));
    }

    @PostMapping("/stemintrekkingen")
    Answer withdrawVote(Unsigned<BallotToWithdraw> asked) {
        return door.send(
                asked.as(ballot -> new WithdrawVote(BallotId.of(ballot.round(), ballot.voter()), ballot.round())));
    }

    @PostMapping("/papieren-stapels")
    @Creates(value = "batch", at = "/api/v1/rondes/{round}/opkomst")
    Answer enterPaperVotes(Asked<EnterPaperVotes> asked) {
        return door.send(asked);
    }

    @PostMapping("/tafels")
    @Creates(value = "table", at = "/api/v1/rondes/{round}/opkomst")
    Answer enterTableVotes(Asked<EnterTableVotes> asked) {
        return door.send(asked);
    }
}
