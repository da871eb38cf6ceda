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
public final class ImportDoor {
    private final ImportJobs jobs;
    private final NewNames names;

    public ImportDoor(ImportJobs jobs, NewNames names) {
        this.jobs = jobs;
        this.names = names;
    }

    @Operation(summary = "Import a Pabulib file; answers at once, follow the address it gives")
    @PostMapping(path = "/api/v1/imports", consumes = "multipart/form-data")
    ResponseEntity<ImportReport> start(@RequestParam("bestand") MultipartFile file, HttpServletRequest request)
            throws IOException {
        String id = accept(file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(jobs.answer(about(id, request)).orElseThrow());
    }

    @GetMapping("/api/v1/imports/{id}")
    ResponseEntity<ImportReport> follow(@PathVariable("id") String id, HttpServletRequest request) {
        return ResponseEntity.of(jobs.answer(about(id, request)));
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
                .location(URI.create("/import/" + accept(file)))
                .build();
    }

    private String accept(MultipartFile file) throws IOException {
        String id = names.next();
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            jobs.start(id, name == null || name.isBlank() ? "upload.pb" : name, content);
        }
        return id;
    }
}
