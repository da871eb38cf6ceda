package nl.wijkbudget.person.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.reading.query.Answers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** All that is kept of the visitor, to look at or to take along. */
@Tag(name = "Mijn gegevens")
@RestController
@Answers({})
public final class OwnPersonaliaAnswer {
    private final OwnFiles files;

    public OwnPersonaliaAnswer(OwnFiles files) {
        this.files = files;
    }

    @Operation(summary = "What is kept of you, and who read it")
    @GetMapping("/api/v1/mijn-gegevens")
    ResponseEntity<OwnFile> get(@RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(files.of(visitor));
    }

    @Operation(summary = "The same as a file")
    @GetMapping("/api/v1/mijn-gegevens/bestand")
    ResponseEntity<OwnFile> take(@RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mijn-gegevens.json\"")
                .body(files.of(visitor));
    }
}
