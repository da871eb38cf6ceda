package nl.wijkbudget.person.command;

import java.util.List;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.person.ErasureCommand.RecordErasure;
import nl.wijkbudget.person.ErasureOrigin;
import nl.wijkbudget.person.PersonRefusal.PersonIsUnknown;
import nl.wijkbudget.policy.command.PolicyCommands;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases people and tells the log that it was done.
 *
 * <p>The erasing and a note to tell the log are one transaction; the log is told after it, and again at the next start
 * when that failed. So there is no erasure that the log never hears of, and none in the log that was not done.
 */
public final class Eraser {
    private static final int ID_LETTERS = 12;

    private final PersonTables people;
    private final ErasureTable notes;
    private final TransactionOperations atOnce;
    private final PolicyCommands log;
    private final List<WhenErased> others;
    private final Letters letters;

    Eraser(
            PersonTables people,
            ErasureTable notes,
            TransactionOperations atOnce,
            PolicyCommands log,
            List<WhenErased> others,
            Letters letters) {
        this.people = people;
        this.notes = notes;
        this.atOnce = atOnce;
        this.log = log;
        this.others = List.copyOf(others);
        this.letters = letters;
    }

    /** Drawn at random: no two are the same, and none says whose it is. */
    ErasureId newErasure() {
        return new ErasureId(letters.next(ID_LETTERS));
    }

    /** Refuses when there is no such person. */
    void require(ActorId person) {
        if (!atOnce.execute(status -> people.lock(person))) {
            throw new Rejection(new PersonIsUnknown());
        }
    }

    /** Gone when this returns. */
    void erase(ActorId person, ErasureId erasure, ErasureOrigin origin) {
        others.forEach(other -> other.forget(person));
        atOnce.executeWithoutResult(status -> {
            if (!people.lock(person)) {
                throw new Rejection(new PersonIsUnknown());
            }
            people.erase(person);
            notes.add(new RecordErasure(erasure, origin));
        });
        tellTheLog();
    }

    /** Of all that it was not told yet. */
    void tellTheLog() {
        for (RecordErasure done : notes.all()) {
            log.send(done);
            notes.remove(done.erasure());
        }
    }
}
