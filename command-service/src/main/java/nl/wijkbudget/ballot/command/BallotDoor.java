package nl.wijkbudget.ballot.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.ballot.TableCommand.EnterTableVotes;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.door.command.Unsigned;
import nl.wijkbudget.votingcode.command.BallotToWithdraw;
import nl.wijkbudget.votingcode.command.CodeCaster;
import nl.wijkbudget.votingcode.command.MarkedBallot;
import nl.wijkbudget.votingcode.command.Receipt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where ballots come in; nobody's name is asked, kept or logged with a vote. */
@Tag(name = "Stembiljetten")
@RestController
@RequestMapping("/api/v1/rondes/{round}")
public final class BallotDoor {
    private final CommandDoor door;
    private final CodeCaster caster;
    private final BallotPapers papers;
    private final Clock clock;

    public BallotDoor(CommandDoor door, CodeCaster caster, BallotPapers papers, Clock clock) {
        this.door = door;
        this.caster = caster;
        this.papers = papers;
        this.clock = clock;
    }

    /** Before it is cast; leaves no trace. */
    @PostMapping("/stembiljetcontroles")
    BallotToCheck.Fitting checkBallot(Unsigned<BallotToCheck> asked) {
        asked.wish().check(papers, clock.instant());
        return new BallotToCheck.Fitting(asked.wish().round(), true);
    }

    @PostMapping("/stembiljetten")
    Receipt castVote(Unsigned<MarkedBallot> asked, HttpServletRequest request) {
        return caster.cast(asked.wish(), request.getRemoteAddr());
    }

    @PostMapping("/stemintrekkingen")
    Receipt withdrawVote(Unsigned<BallotToWithdraw> asked, HttpServletRequest request) {
        return caster.withdraw(asked.wish(), request.getRemoteAddr());
    }

    /** Before it is entered; leaves no trace. */
    @PostMapping("/stapelcontroles")
    StackToCheck.Agreed checkStack(Asked<StackToCheck> asked) {
        return asked.wish().check(papers, clock.instant());
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
