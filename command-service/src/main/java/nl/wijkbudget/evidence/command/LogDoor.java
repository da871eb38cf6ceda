package nl.wijkbudget.evidence.command;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.evidence.Note;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The transparency log for programs: how far it is, who witnessed it, and proofs. */
@Tag(name = "Log")
@RestController
public final class LogDoor {
    private final ObjectProvider<TransparencyLog> log;

    public LogDoor(ObjectProvider<TransparencyLog> log) {
        this.log = log;
    }

    @Operation(summary = "How far the log is, and by which key it is checked")
    @GetMapping("/api/v1/log")
    ResponseEntity<LogStatus> status() {
        return found(log().map(TransparencyLog::status));
    }

    @Operation(summary = "Who has witnessed what, and when")
    @GetMapping("/api/v1/log/getuigen")
    ResponseEntity<List<WitnessStanding>> witnesses() {
        return found(log().map(TransparencyLog::witnesses));
    }

    @Operation(summary = "That the event at a position is in the log of a size")
    @GetMapping("/api/v1/log/bewijzen/opname")
    ResponseEntity<ProofOfInclusion> inclusion(
            @RequestParam("positie") long position, @RequestParam("grootte") long size) {
        return found(log().flatMap(open -> open.proofs().inclusion(position, size)));
    }

    @Operation(summary = "That the log of a size is the beginning of a later one")
    @GetMapping("/api/v1/log/bewijzen/samenhang")
    ResponseEntity<ProofOfConsistency> consistency(@RequestParam("van") long from, @RequestParam("tot") long to) {
        return found(log().flatMap(open -> open.proofs().consistency(from, to)));
    }

    @Operation(summary = "The proof for an event under the published checkpoint, as a file that is checked offline")
    @GetMapping(path = "/api/v1/log/bewijzen/{positie}", produces = "text/plain")
    ResponseEntity<String> file(@PathVariable("positie") long position) {
        return found(log().flatMap(open -> proof(open, position)));
    }

    @Operation(
            summary = "Proofs for all leaves that begin with these digits, so that nobody need say which one is meant",
            description = "As many hexadecimal digits as leave at least about sixteen leaves; none for a small log."
                    + " A question with more than that is not answered.")
    @GetMapping("/api/v1/log/bladeren")
    ResponseEntity<List<ProofOfInclusion>> leaves(
            @RequestParam("begin") String digits, @RequestParam("grootte") long size) {
        return found(Optional.of(digits)
                .filter(written -> written.matches("[0-9a-f]{0,16}"))
                .flatMap(written -> log().flatMap(open -> open.proofs().ofLeavesLike(written, size))));
    }

    private static <T> ResponseEntity<T> found(Optional<T> answer) {
        return ResponseEntity.ok(answer.orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND)));
    }

    private static Optional<String> proof(TransparencyLog open, long position) {
        Optional<Note> checkpoint = open.checkpoint();
        return checkpoint.flatMap(note -> open.proofs().file(position, note));
    }

    private Optional<TransparencyLog> log() {
        return Optional.ofNullable(log.getIfAvailable());
    }
}
