package nl.wijkbudget.votingcode.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.ToldOnce;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.votingcode.VotingCodeCommand.DestroyRoundKey;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReconcileVotes;
import nl.wijkbudget.votingcode.VotingCodeCommand.RecordPosting;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReplaceVotingCode;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidCodeBatch;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidVotingCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where codes are made, told once, and looked after. */
@Tag(name = "Stemcodes")
@RestController
@RequestMapping("/api/v1/rondes/{round}")
public final class CodeDoor {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final CommandDoor door;
    private final CodeDesk desk;
    private final CodeFile file;

    public CodeDoor(CommandDoor door, CodeDesk desk, CodeFile file) {
        this.door = door;
        this.desk = desk;
        this.file = file;
    }

    @ToldOnce
    @PostMapping(path = "/stemcodes", produces = "text/csv")
    ResponseEntity<byte[]> issueVotingCodes(Asked<NewBatch> asked) {
        RoundId round = asked.wish().round();
        return download(round, asked.wish().batch().value(), desk.issue(asked));
    }

    @PostMapping("/stemcodes/verzendingen")
    Answer recordPosting(Asked<RecordPosting> asked) {
        return door.send(asked);
    }

    @PostMapping("/stemcodes/vervallen-partijen")
    Answer voidCodeBatch(Asked<VoidCodeBatch> asked) {
        return desk.voidBatch(asked);
    }

    @PostMapping("/stemcodes/vervallen-brieven")
    Answer voidVotingCode(Asked<VoidVotingCode> asked) {
        return desk.voidLetter(asked);
    }

    @ToldOnce
    @PostMapping(path = "/stemcodes/vervangen-brieven", produces = "text/csv")
    ResponseEntity<byte[]> replaceVotingCode(Asked<ReplaceVotingCode> asked) {
        RoundId round = asked.wish().round();
        Letter letter = desk.replace(asked);
        return download(round, String.valueOf(letter.number()), List.of(letter));
    }

    @PostMapping("/stemcodes/aansluiting")
    Answer reconcileVotes(Asked<ReconcileVotes> asked) {
        return desk.reconcile(asked);
    }

    @PostMapping("/stemcodes/sleutelvernietiging")
    Answer destroyRoundKey(Asked<DestroyRoundKey> asked) {
        return desk.destroyKey(asked);
    }

    private ResponseEntity<byte[]> download(RoundId round, String what, List<Letter> letters) {
        String name = "stemcodes-" + round.value() + "-" + what + ".csv";
        String attachment =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .body(file.of(round, letters));
    }
}
