package nl.wijkbudget.history.command;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.log.command.LogReader;
import nl.wijkbudget.log.command.PayloadRow;

/** Reads the embedded log, page by page and only rows of the types asked for. */
public final class PagesOfTheLog implements InLogOrder {
    private static final int PAGE = 10_000;
    private static final long BEFORE_THE_FIRST = -1;

    private final LogReader log;
    private final StoredPayloads payloads;

    public PagesOfTheLog(LogReader log, StoredPayloads payloads) {
        this.log = log;
        this.payloads = payloads;
    }

    @Override
    public void read(Set<Class<?>> types, Visitor visitor) {
        readAfter(BEFORE_THE_FIRST, types, visitor);
    }

    @Override
    public void readSince(Class<?> first, Object id, Set<Class<?>> types, Visitor visitor) {
        log.firstOf(id.toString(), first.getName()).ifPresent(start -> readAfter(start - 1, types, visitor));
    }

    private void readAfter(long start, Set<Class<?>> types, Visitor visitor) {
        List<String> names = types.stream().map(Class::getName).toList();
        List<PayloadRow> page = log.read(start, PAGE, names);
        while (!page.isEmpty() && takeAll(page, visitor)) {
            page = log.read(page.get(page.size() - 1).position(), PAGE, names);
        }
    }

    private boolean takeAll(List<PayloadRow> page, Visitor visitor) {
        for (PayloadRow row : page) {
            for (Object event : payloads.eventsOf(row)) {
                if (!visitor.take(row.position(), event)) {
                    return false;
                }
            }
        }
        return true;
    }
}
