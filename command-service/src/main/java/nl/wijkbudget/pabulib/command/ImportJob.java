package nl.wijkbudget.pabulib.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.pabulib.ImportReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import that goes on while people look at how far it is. */
final class ImportJob {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final String id;
    private final ElectionFile file;
    private volatile ImportProgress progress = new ImportProgress(ImportStep.CHECKING, 0, 0, Duration.ZERO);
    private volatile @Nullable ImportedElection made;
    private volatile List<String> problems = List.of();

    ImportJob(String id, ElectionFile file) {
        this.id = id;
        this.file = file;
    }

    void run(PabulibImport importing) {
        try {
            made = importing.run(file, heard -> progress = heard);
        } catch (FaultyElection e) {
            problems = e.lines();
        } catch (Rejection e) {
            problems = List.of(e.refusal().toString());
        } catch (IOException | RuntimeException e) {
            LOG.error("The import of {} stopped", file.name(), e);
            problems =
                    List.of("The import stopped by an error of the program. Import the same file again: it goes on.");
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
                done == null ? List.of() : done.warningLines());
    }
}
