package nl.wijkbudget.decision;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;

/** Why an actor may not take a decision. */
public sealed interface DecisionRefusal extends Refusal {
    /** A decision without a reason. */
    record ReasonIsMissing() implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.reason-is-missing";
        }
    }

    /**
     * The actor names no mandate for a decision that takes one.
     *
     * @param instead those of the actor that would do
     */
    record MandateIsMissing(Competence competence, List<OtherMandate> instead) implements DecisionRefusal {
        /** Of an actor who has none that would do. */
        public MandateIsMissing(Competence competence) {
            this(competence, List.of());
        }

        @Override
        public String code() {
            return "decision.mandate-is-missing";
        }
    }

    /**
     * The actor names no mandate for what anyone with a mandate in the neighbourhood may do.
     *
     * @param instead those of the actor that would do
     */
    record AnyMandateIsMissing(List<OtherMandate> instead) implements DecisionRefusal {
        /** Of an actor who has none that would do. */
        public AnyMandateIsMissing() {
            this(List.of());
        }

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

    /**
     * The mandate was given for another role than the one acted in.
     *
     * @param instead those of the actor that would do, such as the same one in its own role
     */
    record MandateIsForAnotherRole(MandateId mandate, Role role, List<OtherMandate> instead)
            implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.mandate-is-for-another-role";
        }
    }

    /**
     * The mandate is about other decisions.
     *
     * @param instead those of the actor that would do
     */
    record MandateDoesNotCover(MandateId mandate, Competence competence, List<OtherMandate> instead)
            implements DecisionRefusal {
        /** Of an actor who has none that would do. */
        public MandateDoesNotCover(MandateId mandate, Competence competence) {
            this(mandate, competence, List.of());
        }

        @Override
        public String code() {
            return "decision.mandate-does-not-cover";
        }
    }

    /**
     * The mandate is for the projects of one theme, and this decision is about something else.
     *
     * @param instead those of the actor that would do
     */
    record MandateIsOfOneTheme(MandateId mandate, ThemeId theme, List<OtherMandate> instead)
            implements DecisionRefusal {
        @Override
        public String code() {
            return "decision.mandate-is-of-one-theme";
        }
    }

    /**
     * The mandate has not started, or has ended.
     *
     * @param instead those of the actor that would do
     */
    record MandateIsNotInForce(MandateId mandate, Instant from, Instant until, List<OtherMandate> instead)
            implements DecisionRefusal {
        /** Of an actor who has none that would do. */
        public MandateIsNotInForce(MandateId mandate, Instant from, Instant until) {
            this(mandate, from, until, List.of());
        }

        @Override
        public String code() {
            return "decision.mandate-is-not-in-force";
        }
    }
}
