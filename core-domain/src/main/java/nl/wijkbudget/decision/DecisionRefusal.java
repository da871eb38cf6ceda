package nl.wijkbudget.decision;

import java.time.Instant;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;

/** Why an actor may not take a decision. */
public sealed interface DecisionRefusal extends Refusal {
    /** A decision without a reason. */
    record ReasonIsMissing() implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.reason-is-missing";
        }
    }

    /** The actor names no mandate for a decision that takes one. */
    record MandateIsMissing(Competence competence) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.mandate-is-missing";
        }
    }

    /** The actor names no mandate for what anyone with a mandate in the neighbourhood may do. */
    record AnyMandateIsMissing() implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.any-mandate-is-missing";
        }
    }

    /** No mandate of that name was given in this neighbourhood. */
    record MandateIsUnknown(MandateId mandate, NeighbourhoodId neighbourhood) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.mandate-is-unknown";
        }
    }

    /** The mandate was given to someone else. */
    record MandateIsNotYours(MandateId mandate, ActorId actor) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.mandate-is-not-yours";
        }
    }

    /** Only actors in the needed role may do this. */
    record RoleDoesNotAllow(Role role, Role needed) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.role-does-not-allow";
        }
    }

    /** The mandate was given for another role than the one acted in. */
    record MandateIsForAnotherRole(MandateId mandate, Role role) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.mandate-is-for-another-role";
        }
    }

    /** The mandate is about other decisions. */
    record MandateDoesNotCover(MandateId mandate, Competence competence) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.mandate-does-not-cover";
        }
    }

    /** The mandate has not started, or has ended. */
    record MandateIsNotInForce(MandateId mandate, Instant from, Instant until) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.mandate-is-not-in-force";
        }
    }
}
