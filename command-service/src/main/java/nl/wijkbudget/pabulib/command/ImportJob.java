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

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final String id;
    private final ElectionFile file;
    private final ProblemTexts texts;
    private volatile ImportProgress progress = new ImportProgress(ImportStep.CHECKING, 0, 0, Duration.ZERO);
    private volatile @Nullable ImportedElection made;
    private volatile List<String> problems = List.of();

    ImportJob(String id, ElectionFile file, ProblemTexts texts) {
        this.id = id;
        this.file = file;
        this.texts = texts;
    }

    void run(PabulibImport importing) {
        try {
            made = importing.run(file, heard -> progress = heard);
        } catch (FaultyElection e) {
            problems = e.lines(DUTCH);
        } catch (Rejection e) {
            problems = List.of(texts.detail(RefusalProblem.of(e.refusal()), DUTCH));
        } catch (IOException | RuntimeException e) {
            LOG.error("The import of {} stopped", file.name(), e);
            problems = List.of(
                    "De import is gestopt door een fout in het programma. Importeer hetzelfde bestand nog eens: dan gaat hij verder.");
        }
    }

    ImportReport report() {
        ImportedElection done = made;
        ImportProgress now = progress;
        return new ImportReport(
                id,
                file.name(),
                now.step().name(),
                now.done(),
                now.total(),
                now.done() == 0 ? null : now.left().toSeconds(),
                done != null || !problems.isEmpty(),
                done == null ? null : done.round().value(),
                problems,
                done == null ? List.of() : done.warningLines(DUTCH));
    }
}
