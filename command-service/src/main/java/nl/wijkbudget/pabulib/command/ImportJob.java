package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.problem.command.ProblemTexts;
import nl.wijkbudget.problem.command.RefusalProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import that goes on while people look at how far it is. */
final class ImportJob {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final String id;
    private final ElectionFile file;
    private final ProblemTexts texts;
    private volatile ImportProgress progress = new ImportProgress(ImportStep.CHECKING, 0, 0, Duration.ZERO);
    private volatile @Nullable ImportedElection made;
    private volatile @Nullable FaultLines problems;

    ImportJob(String id, ElectionFile file, ProblemTexts texts) {
        this.id = id;
        this.file = file;
        this.texts = texts;
    }

    /** {@code told} hears of each step on the way, and of the end. */
    void run(PabulibImport importing, Runnable told) {
        try {
            made = importing.run(file, heard -> {
                progress = heard;
                told.run();
            });
        } catch (FaultyElection e) {
            problems = e::lines;
        } catch (Rejection e) {
            problems = language -> List.of(texts.detail(RefusalProblem.of(e.refusal()), language));
        } catch (IOException | RuntimeException e) {
            LOG.error("The import of {} stopped", file.name(), e);
            problems = language -> List.of(texts.text("import.broke-off", language));
        }
        told.run();
    }

    ImportReport report(Locale language) {
        ImportedElection done = made;
        ImportProgress now = progress;
        FaultLines wrong = problems;
        return new ImportReport(
                id,
                file.name(),
                now.step().name(),
                now.done(),
                now.total(),
                now.done() == 0 ? null : now.left().toSeconds(),
                done != null || wrong != null,
                done == null ? null : done.round().value(),
                wrong == null ? List.of() : wrong.in(language),
                done == null ? List.of() : done.warningLines(language));
    }
}
