package nl.wijkbudget.log.command;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Where in the log the events of the current command came to stand. */
public final class LogPosition {

    /** Key of the position of the last event appended, a {@link Long}, in the root unit of work. */
    public static final String RESOURCE = "nl.wijkbudget.log.position";

    private LogPosition() {}

    /** Empty when the command has appended nothing. */
    public static OptionalLong in(UnitOfWork<?> unit) {
        Long position = unit.root().getResource(RESOURCE);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    static void remember(long position) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().resources().put(RESOURCE, position);
        }
    }
}
