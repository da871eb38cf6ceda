package nl.wijkbudget.counting.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.counting.CountCommand.RejectCount;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a returning officer counts and certifies. */
@Tag(name = "Tellingen")
@RestController
@RequestMapping("/api/v1/tellingen")
public final class CountDoor {
    private final CommandDoor door;
    private final CountsUnderWay counts;

    public CountDoor(CommandDoor door, CountsUnderWay counts) {
        this.door = door;
        this.counts = counts;
    }

    @PostMapping
    @Creates(value = "count", at = "/api/v1/rondes/{round}/tellingen")
    Answer countVotes(Asked<CountVotes> asked) {
        counts.begin(asked.wish().round());
        try {
            return door.send(asked);
        } finally {
            counts.end(asked.wish().round());
        }
    }

    @PostMapping("/{count}/vaststelling")
    Answer certifyResult(Asked<CertifyResult> asked) {
        return door.send(asked);
    }

    @PostMapping("/{count}/afwijzing")
    Answer rejectCount(Asked<RejectCount> asked) {
        return door.send(asked);
    }
}
