package nl.wijkbudget.votingcode.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.ToldOnce;
import nl.wijkbudget.letter.command.VoteByLetter;
import nl.wijkbudget.votingcode.VotingCodeCommand.DestroyRoundKey;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReconcileVotes;
import nl.wijkbudget.votingcode.VotingCodeCommand.RecordPosting;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReplaceVotingCode;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidCodeBatch;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidVotingCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where codes are made, told once, and looked after. */
@Tag(name = "Stemcodes")
@RestController
@RequestMapping("/api/v1/rondes/{round}")
public final class CodeDoor {
    private final CommandDoor door;
    private final CodeDesk desk;
    private final PrintRun printing;

    public CodeDoor(CommandDoor door, CodeDesk desk, PrintRun printing) {
        this.door = door;
        this.desk = desk;
        this.printing = printing;
    }

    /** Whatever cannot be printed is found out before there are codes. */
    @ToldOnce
    @PostMapping(
            path = "/stemcodes",
            produces = {"text/csv", "application/pdf"})
    ResponseEntity<byte[]> issueVotingCodes(
            Asked<NewBatch> asked,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        VoteByLetter vote = printing.vote(asked.wish().round());
        MediaType type = PrintRun.accepted(accept);
        PrintRun.requireRoom(vote, type);
        return download(vote, asked.wish().batch().value(), desk.issue(asked), type);
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
    @PostMapping(
            path = "/stemcodes/vervangen-brieven",
            produces = {"text/csv", "application/pdf"})
    ResponseEntity<byte[]> replaceVotingCode(
            Asked<ReplaceVotingCode> asked,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        VoteByLetter vote = printing.vote(asked.wish().round());
        Letter letter = desk.replace(asked);
        return download(vote, String.valueOf(letter.number()), List.of(letter), PrintRun.accepted(accept));
    }

    @PostMapping("/stemcodes/aansluiting")
    Answer reconcileVotes(Asked<ReconcileVotes> asked) {
        return desk.reconcile(asked);
    }

    @PostMapping("/stemcodes/sleutelvernietiging")
    Answer destroyRoundKey(Asked<DestroyRoundKey> asked) {
        return desk.destroyKey(asked);
    }

    private static ResponseEntity<byte[]> download(
            VoteByLetter vote, String what, List<Letter> letters, MediaType type) {
        String name = "stemcodes-" + vote.round().value() + "-" + what + "." + type.getSubtype();
        String attachment =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .body(PrintRun.file(vote, letters, type));
    }
}
