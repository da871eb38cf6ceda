package nl.wijkbudget.log.command;

import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Rows in order, and the messages they become; readers of one page share the messages. */
final class LogPage {

    private final List<LogRow> rows;
    private volatile @Nullable List<TrackedEventMessage<?>> messages;

    LogPage(List<LogRow> rows) {
        this.rows = rows;
    }

    long first() {
        return rows.get(0).position();
    }

    long last() {
        return rows.get(rows.size() - 1).position();
    }

    /** What is left of the page from this position on. */
    LogPage from(long position) {
        return position <= first() ? this : new LogPage(rows.subList((int) (position - first()), rows.size()));
    }

    int size() {
        return rows.size();
    }

    /** Made by the first reader that asks: upcasting may yield more messages than rows, or fewer. */
    List<TrackedEventMessage<?>> messages(Function<List<LogRow>, List<TrackedEventMessage<?>>> reading) {
        List<TrackedEventMessage<?>> read = messages;
        if (read == null) {
            read = reading.apply(rows);
            messages = read;
        }
        return read;
    }
}
