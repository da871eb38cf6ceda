package nl.wijkbudget.standalone;

import java.sql.SQLException;
import nl.wijkbudget.access.command.AccessAtStart.UnsafeAccess;
import nl.wijkbudget.person.command.UnusableVaultKey;
import org.jspecify.annotations.Nullable;

/** Failures to start that whoever runs the program can mend. */
final class StartFailure {
    private static final int H2_FILE_IS_OPEN = 90020;

    private StartFailure() {}

    /** What to do, or null when it is not one of those. */
    static @Nullable String advice(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IS_OPEN) {
                return "The database is in use by another process, probably the server. Stop it first, or import on the"
                        + " page /import of the running server.";
            }
            if (cause instanceof DemoStore.RealData
                    || cause instanceof DemoPepper.LeftBehind
                    || cause instanceof UnsafeAccess
                    || cause instanceof UnusableVaultKey) {
                return cause.getMessage();
            }
        }
        return null;
    }
}
