package nl.wijkbudget.architecture.wrong;

import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Rejection;
import org.axonframework.modelling.command.AggregateRoot;

/** Changes when it decides and refuses, by a detour, when it evolves. */
@AggregateRoot(type = "Meddler")
public class Meddler {
    private int count;

    void decide(int more) {
        count = count + more;
    }

    void evolve(int more) {
        check(more);
        count = more;
    }

    private static void check(int more) {
        if (more < 0) {
            throw new Rejection(new ReasonIsMissing());
        }
    }
}
