package nl.wijkbudget.log.command;

import java.sql.SQLException;

/** The connection was lost while committing: whether anything is stored can only be looked up. */
final class CommitFailed extends SQLException {

    CommitFailed(SQLException cause) {
        super("The connection was lost while committing", cause);
    }
}
