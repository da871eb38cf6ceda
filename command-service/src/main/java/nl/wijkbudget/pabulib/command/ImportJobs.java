package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.wijkbudget.pabulib.GetImport;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.problem.command.ProblemTexts;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Rehearses and imports one file after another, and remembers the last hundred until the program ends. */
public final class ImportJobs implements AutoCloseable {
    private static final int REMEMBERED = 100;

    private final PabulibImport importing;
    private final ProblemTexts texts;
    private final QueryUpdateEmitter followers;
    private final Clock clock;
    private final WaitingRoom room;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor();
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

    public ImportJobs(
            PabulibImport importing, ProblemTexts texts, QueryUpdateEmitter followers, Clock clock, WaitingRoom room) {
        this.importing = importing;
        this.texts = texts;
        this.followers = followers;
        this.clock = clock;
        this.room = room;
    }

    /** Takes a copy of the content, so that the sender need not wait; goes on without asking where it was agreed before. */
    void start(String id, String name, InputStream content, boolean agreed) throws IOException {
        ImportJob job = new ImportJob(id, name, Upload.of(content), texts);
        remember(job);
        oneAtATime.execute(() -> {
            job.rehearse(importing, clock.instant(), () -> tell(job));
            if (agreed && job.agree()) {
                job.carryOut(importing, () -> tell(job));
            } else if (find(id).isEmpty()) {
                job.leave(ImportStep.FORGOTTEN);
            } else {
                seeToTheWaiting();
                CompletableFuture.delayedExecutor(room.longest().toMillis() + 1, TimeUnit.MILLISECONDS)
                        .execute(this::seeToTheWaiting);
            }
        });
    }

    /** Imports what waits; what goes on already, or has ended, stays as it is. */
    void agree(String id) {
        seeToTheWaiting();
        find(id).filter(ImportJob::agree)
                .ifPresent(job -> oneAtATime.execute(() -> job.carryOut(importing, () -> tell(job))));
    }

    /** The same for a no. */
    void decline(String id) {
        find(id).filter(job -> job.leave(ImportStep.DECLINED)).ifPresent(this::tell);
    }

    @QueryHandler
    Optional<ImportReport> answer(GetImport query) {
        seeToTheWaiting();
        return find(query.id()).map(job -> job.report(query.language()));
    }

    private void tell(ImportJob job) {
        for (Locale language : ProblemTexts.LANGUAGES) {
            followers.emit(
                    GetImport.class,
                    asked -> asked.id().equals(job.id())
                            && asked.language().getLanguage().equals(language.getLanguage()),
                    job.report(language));
        }
    }

    @Override
    public void close() {
        oneAtATime.shutdown();
        all().forEach(job -> job.leave(ImportStep.FORGOTTEN));
    }

    private void seeToTheWaiting() {
        room.leaving(all(), clock.instant()).stream()
                .filter(job -> job.leave(ImportStep.FORGOTTEN))
                .forEach(this::tell);
    }

    private void remember(ImportJob job) {
        synchronized (jobs) {
            jobs.put(job.id(), job);
            if (jobs.size() > REMEMBERED) {
                jobs.remove(jobs.keySet().iterator().next()).leave(ImportStep.FORGOTTEN);
            }
        }
    }

    private Optional<ImportJob> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    private List<ImportJob> all() {
        synchronized (jobs) {
            return List.copyOf(jobs.values());
        }
    }
}
