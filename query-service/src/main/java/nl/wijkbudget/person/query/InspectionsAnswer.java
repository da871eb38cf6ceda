package nl.wijkbudget.person.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.NextPage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the auditor: every time that somebody read personal data of somebody else. */
@Tag(name = "Personen")
@RestController
@Answers({})
public final class InspectionsAnswer {
    private final InspectionLines lines;

    public InspectionsAnswer(InspectionLines lines) {
        this.lines = lines;
    }

    @Operation(summary = "Who read whose data, the newest first")
    @GetMapping("/api/v1/inzagen")
    ResponseEntity<InspectionLines.Page> list(HttpServletRequest request) {
        InspectionLines.Page page = lines.page(request);
        return NextPage.after(request, page.next(), page);
    }
}
