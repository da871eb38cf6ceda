package nl.wijkbudget.history.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.LastWord;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.log.command.AppendGuard;
import nl.wijkbudget.log.command.LogReader;
import org.axonframework.eventhandling.EventMessage;

/** Keeps events out of the log that were decided in time and would stand too late; reads the log once for all that have a last word. */
public final class LastWordGuard implements AppendGuard {
    private final StoredPayloads payloads;
    private final List<LastWord> start;
    private final Deque<List<LastWord>> before = new ArrayDeque<>();
    private List<LastWord> now;

    public LastWordGuard(StoredPayloads payloads, List<LastWord> start) {
        this.payloads = payloads;
        this.start = List.copyOf(start);
        this.now = this.start;
    }

    @Override
    public void lead(LogReader log, long head) {
        now = start;
        before.clear();
        Set<Class<?>> types = new HashSet<>();
        start.forEach(word -> types.addAll(word.learnsFrom()));
        new PagesOfTheLog(log, payloads).read(types, this::learn);
    }

    @Override
    public void admit(EventMessage<?> event) {
        Authority authority = Authority.from(event.getMetaData());
        for (LastWord word : now) {
            Refusal objection = word.objection(event.getPayload(), authority);
            if (objection != null) {
                throw new Rejection(objection);
            }
        }
        before.addLast(now);
        now = after(event.getPayload());
    }

    @Override
    public void committed(EventMessage<?> event, long position) {
        before.removeFirst();
    }

    @Override
    public void withdrawn(EventMessage<?> event) {
        now = before.removeLast();
    }

    private boolean learn(long position, Object event) {
        now = after(event);
        return true;
    }

    private List<LastWord> after(Object event) {
        return now.stream().map(word -> word.after(event)).toList();
    }
}
