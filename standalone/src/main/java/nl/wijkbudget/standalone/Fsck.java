package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import nl.wijkbudget.fsck.command.FaultKind;
import nl.wijkbudget.fsck.command.Findings;
import nl.wijkbudget.fsck.command.Place;
import nl.wijkbudget.fsck.command.Progress;
import nl.wijkbudget.fsck.command.ReadModelCheck;
import nl.wijkbudget.fsck.command.StoreCheck;
import nl.wijkbudget.log.command.LogReader;
import nl.wijkbudget.projection.ProjectionState;

/** Checks a store without starting the program on it: {@code wijkbudget.jar fsck}. */
final class Fsck {
    private static final int NOT_CHECKED = 2;

    private Fsck() {}

    /** The exit status. */
    static int run(FsckOptions asked, PrintStream out, PrintStream err) {
        FsckReport report = new FsckReport(asked.language());
        try (StoreToCheck store = StoreToCheck.open(asked.properties())) {
            Findings findings = check(store, report.progressOn(err));
            out.print(asked.json() ? report.json(findings) : report.text(findings));
            return findings.status();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return NOT_CHECKED;
        } catch (SQLException | IOException | RuntimeException impossible) {
            err.println(report.impossible(impossible));
            return NOT_CHECKED;
        } finally {
            out.flush();
        }
    }

    static Findings check(StoreToCheck store, Progress progress)
            throws SQLException, IOException, InterruptedException {
        Findings findings = new Findings();
        try (Connection moment = StoreToCheck.moment(store.database())) {
            long size = new StoreCheck(moment, store.keeping(), store.keys(), progress).run(findings);
            if (!findings.counts().containsKey(FaultKind.POSITION_IS_MISSING)) {
                compareReadModels(store, moment, size - 1, findings, progress);
            }
            moment.rollback();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return findings;
    }

    private static void compareReadModels(
            StoreToCheck store, Connection moment, long head, Findings findings, Progress progress)
            throws SQLException, InterruptedException {
        try (ReplayedReadModels replayed = ReplayedReadModels.of(store.database())) {
            Optional<ProjectionState> still = replayed.upTo(head, progress);
            still.ifPresent(state -> standsStill(state, findings));
            long now = new LogReader(store.database()).head();
            if (now > head) {
                findings.found(FaultKind.STORE_MOVED_ON, Place.of("table", "event_log"), head, now);
            } else if (still.isEmpty()) {
                try (Connection made = replayed.database().getConnection()) {
                    new ReadModelCheck(moment, made, progress).run(findings);
                }
            }
        }
    }

    private static void standsStill(ProjectionState state, Findings findings) {
        var failure = state.failure();
        if (failure != null) {
            findings.found(
                    FaultKind.PROJECTION_STANDS_STILL,
                    Place.of("projection", state.name()),
                    failure.position().value(),
                    failure.error());
        }
    }
}
