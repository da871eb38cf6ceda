package nl.wijkbudget.ballot.command;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.wijkbudget.ballot.VoteGuard;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.PagesOfTheLog;
import nl.wijkbudget.history.command.StoredPayloads;
import nl.wijkbudget.log.command.AppendGuard;
import nl.wijkbudget.log.command.LogReader;
import org.axonframework.eventhandling.EventMessage;

/** Keeps votes out of the log that were decided before the vote closed or its rulebook changed, and would stand after it. */
public final class NoVoteAfterClosing implements AppendGuard {
    private final StoredPayloads payloads;
    private final Deque<VoteGuard> before = new ArrayDeque<>();
    private VoteGuard now = VoteGuard.EMPTY;

    public NoVoteAfterClosing(StoredPayloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public void lead(LogReader log, long head) {
        now = VoteGuard.EMPTY;
        before.clear();
        new PagesOfTheLog(log, payloads).read(VoteGuard.LEARNS_FROM, this::learn);
    }

    @Override
    public void admit(EventMessage<?> event) {
        Refusal objection = now.objection(event.getPayload());
        if (objection != null) {
            throw new Rejection(objection);
        }
        before.addLast(now);
        now = now.after(event.getPayload());
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
        now = now.after(event);
        return true;
    }
}
