package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.pabulib.FaultReport;
import nl.wijkbudget.pabulib.ImportPreview;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.problem.command.ProblemTexts;
import nl.wijkbudget.problem.command.RefusalProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import, from a file that came in to what it made; in between it waits for a yes. */
final class ImportJob {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final String id;
    private final ElectionFile file;
    private final Upload upload;
    private final ProblemTexts texts;
    private ImportProgress progress = at(ImportStep.CHECKING);
    private @Nullable CheckedElection rehearsed;
    private @Nullable ImportPreview preview;
    private @Nullable FaultReport warnings;
    private @Nullable Instant waitingSince;
    private @Nullable ImportedElection made;
    private @Nullable FaultLines problems;

    ImportJob(String id, String name, Upload upload, ProblemTexts texts) {
        this.id = id;
        this.file = new ElectionFile(name, upload);
        this.upload = upload;
        this.texts = texts;
    }

    String id() {
        return id;
    }

    /** Up to where someone must say yes; {@code told} hears of each step on the way. */
    void rehearse(PabulibImport importing, Instant now, Runnable told) {
        attempt(told, () -> {
            CheckedElection election = importing.rehearse(file, heard -> hear(heard, told));
            ImportPreview shown = new Preview(election, importing.standing(election)).told();
            synchronized (this) {
                rehearsed = election;
                preview = shown;
                warnings = election.report();
                waitingSince = now;
                progress = at(ImportStep.WAITING);
            }
        });
    }

    /** Imports the bytes that were rehearsed; there are no others. */
    void carryOut(PabulibImport importing, Runnable told) {
        attempt(told, () -> {
            ImportedElection done = importing.carryOut(Objects.requireNonNull(rehearsed()), heard -> hear(heard, told));
            synchronized (this) {
                made = done;
            }
        });
        discard();
    }

    /** A yes; only the first one counts, and only while it waits. */
    synchronized boolean agree() {
        boolean waits = isWaiting();
        if (waits) {
            waitingSince = null;
            progress = at(ImportStep.PROPOSING);
        }
        return waits;
    }

    /** Ends without storing anything, unless there was a yes before. */
    boolean leave(ImportStep how) {
        synchronized (this) {
            if (!isWaiting()) {
                return false;
            }
            waitingSince = null;
            progress = at(how);
        }
        discard();
        return true;
    }

    synchronized boolean isWaiting() {
        return waitingSince != null;
    }

    synchronized boolean isWaitingSinceBefore(Instant moment) {
        return waitingSince != null && waitingSince.isBefore(moment);
    }

    private void attempt(Runnable told, Attempt attempt) {
        try {
            attempt.make();
        } catch (FaultyElection e) {
            stop(e::lines);
        } catch (Rejection e) {
            stop(language -> List.of(texts.detail(RefusalProblem.of(e.refusal()), language)));
        } catch (IOException | RuntimeException e) {
            LOG.error("The import of {} stopped", file.name(), e);
            stop(language -> List.of(texts.text("import.broke-off", language)));
        }
        told.run();
    }

    private void stop(FaultLines why) {
        synchronized (this) {
            problems = why;
        }
        discard();
    }

    private void hear(ImportProgress heard, Runnable told) {
        synchronized (this) {
            progress = heard;
        }
        told.run();
    }

    private synchronized @Nullable CheckedElection rehearsed() {
        return rehearsed;
    }

    /** Also of what was read from it: that may be large, and the next hundred imports are remembered. */
    private void discard() {
        synchronized (this) {
            rehearsed = null;
            preview = null;
        }
        try {
            upload.close();
        } catch (IOException e) {
            LOG.warn("The file of an import could not be closed", e);
        }
    }

    synchronized ImportReport report(Locale language) {
        ImportStep step = progress.step();
        return new ImportReport(
                id,
                file.name(),
                step.name(),
                progress.done(),
                progress.total(),
                progress.done() == 0 ? null : progress.left().toSeconds(),
                made != null || problems != null || step.compareTo(ImportStep.DONE) > 0,
                made == null ? null : made.round().value(),
                isWaiting() ? preview : null,
                problems == null ? List.of() : problems.in(language),
                warnings == null ? List.of() : warnings.lines(language));
    }

    private static ImportProgress at(ImportStep step) {
        return new ImportProgress(step, 0, 0, Duration.ZERO);
    }

    private interface Attempt {
        void make() throws IOException, FaultyElection;
    }
}
