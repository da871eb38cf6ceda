package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.wijkbudget.pabulib.GetImport;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.problem.command.ProblemTexts;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Imports one file after another, and remembers the last hundred until the program ends. */
public final class ImportJobs implements AutoCloseable {
    private static final int REMEMBERED = 100;

    private final PabulibImport importing;
    private final ProblemTexts texts;
    private final QueryUpdateEmitter followers;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor();
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

    public ImportJobs(PabulibImport importing, ProblemTexts texts, QueryUpdateEmitter followers) {
        this.importing = importing;
        this.texts = texts;
        this.followers = followers;
    }

    /** Takes a copy of the content, so that the sender need not wait. */
    void start(String id, String name, InputStream content) throws IOException {
        Path copy = Files.createTempFile("wijkbudget-import", ".pb");
        try (var stored = Files.newOutputStream(copy)) {
            content.transferTo(stored);
        }
        ImportJob job = new ImportJob(id, new ElectionFile(name, copy), texts);
        remember(id, job);
        oneAtATime.execute(() -> {
            job.run(importing, () -> tell(id, job));
            discard(copy);
        });
    }

    @QueryHandler
    Optional<ImportReport> answer(GetImport query) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(query.id())).map(job -> job.report(query.language()));
        }
    }

    private void tell(String id, ImportJob job) {
        for (Locale language : ProblemTexts.LANGUAGES) {
            followers.emit(
                    GetImport.class,
                    asked -> asked.id().equals(id)
                            && asked.language().getLanguage().equals(language.getLanguage()),
                    job.report(language));
        }
    }

    @Override
    public void close() {
        oneAtATime.shutdown();
    }

    private void remember(String id, ImportJob job) {
        synchronized (jobs) {
            jobs.put(id, job);
            if (jobs.size() > REMEMBERED) {
                jobs.remove(jobs.keySet().iterator().next());
            }
        }
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }
}
