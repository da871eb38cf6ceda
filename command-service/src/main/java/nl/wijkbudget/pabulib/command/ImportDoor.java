package nl.wijkbudget.pabulib.command;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import nl.wijkbudget.door.command.NewNames;
import nl.wijkbudget.idempotency.command.LeavesNoKey;
import nl.wijkbudget.pabulib.GetImport;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.problem.command.ProblemTexts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where a real election comes in as a file. */
@Tag(name = "Imports")
@RestController
@LeavesNoKey
public final class ImportDoor {
    private final ImportJobs jobs;
    private final NewNames names;

    public ImportDoor(ImportJobs jobs, NewNames names) {
        this.jobs = jobs;
        this.names = names;
    }

    @Operation(
            summary = "Check and rehearse a Pabulib file; answers at once, follow the address it gives",
            description = "Nothing is stored before the import is confirmed, unless bevestigd says that it is already.")
    @PostMapping(path = "/api/v1/imports", consumes = "multipart/form-data")
    ResponseEntity<ImportReport> start(
            @RequestParam("bestand") MultipartFile file,
            @RequestParam(name = "bevestigd", defaultValue = "false") boolean agreed,
            HttpServletRequest request)
            throws IOException {
        String id = accept(file, agreed);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(report(id, request));
    }

    @GetMapping("/api/v1/imports/{id}")
    ImportReport follow(@PathVariable("id") String id, HttpServletRequest request) {
        return report(id, request);
    }

    @Operation(summary = "Import what was rehearsed; answers how the import stands, also when it goes on already")
    @PostMapping("/api/v1/imports/{id}/bevestiging")
    ResponseEntity<ImportReport> confirm(@PathVariable("id") String id, HttpServletRequest request) {
        jobs.agree(id);
        return ResponseEntity.accepted().body(report(id, request));
    }

    @Operation(summary = "Leave what was rehearsed; what is imported already stays")
    @PostMapping("/api/v1/imports/{id}/afwijzing")
    ResponseEntity<ImportReport> decline(@PathVariable("id") String id, HttpServletRequest request) {
        jobs.decline(id);
        return ResponseEntity.accepted().body(report(id, request));
    }

    private ImportReport report(String id, HttpServletRequest request) {
        return jobs.answer(about(id, request)).orElseThrow(UnknownImport::new);
    }

    private static GetImport about(String id, HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
        return new GetImport(id, ProblemTexts.language(accepted));
    }

    /** The form of the page; answers with the page that shows how far it is. */
    @Hidden
    @PostMapping(path = "/import", consumes = "multipart/form-data")
    ResponseEntity<Void> startFromPage(@RequestParam("bestand") MultipartFile file) throws IOException {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/import/" + accept(file, false)))
                .build();
    }

    private String accept(MultipartFile file, boolean agreed) throws IOException {
        String id = names.next();
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            jobs.start(id, name == null || name.isBlank() ? "upload.pb" : name, content, agreed);
        }
        return id;
    }
}
