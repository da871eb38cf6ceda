package nl.wijkbudget.access;

import java.util.List;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Role;

/** Why somebody is not let in. */
public sealed interface AccessRefusal extends Refusal {
    /** Nobody is logged in, and the door wants to know who comes. */
    record LoginIsNeeded() implements AccessRefusal {
        @Override
        public String code() {
            return "access.login-is-needed";
        }
    }

    /** The token is forged, stale, for someone else, or no token at all; which of these is not told. */
    record TokenIsNotAccepted() implements AccessRefusal {
        @Override
        public String code() {
            return "access.token-is-not-accepted";
        }
    }

    /** The login has no such role. */
    record RoleIsNotYours(Role role) implements AccessRefusal {
        @Override
        public String code() {
            return "access.role-is-not-yours";
        }
    }

    /** More than one role of the login opens the door, and none was chosen. */
    record RoleIsAmbiguous(List<Role> roles) implements AccessRefusal {
        @Override
        public String code() {
            return "access.role-is-ambiguous";
        }
    }

    /** No role of the login, or not the one chosen, opens the door. */
    record DoorIsClosedToYou(List<Role> needed) implements AccessRefusal {
        @Override
        public String code() {
            return "access.door-is-closed-to-you";
        }
    }

    /** A write from a browser without the token that our pages put in their forms. */
    record FormIsNotOurs() implements AccessRefusal {
        @Override
        public String code() {
            return "access.form-is-not-ours";
        }
    }

    /** Too much in too little time. */
    record TooManyRequests(long seconds) implements AccessRefusal {
        @Override
        public String code() {
            return "access.too-many-requests";
        }
    }

    /** Logging in did not succeed; why is not told. */
    record LoginFailed() implements AccessRefusal {
        @Override
        public String code() {
            return "access.login-failed";
        }
    }

    /** Nobody can be admitted, because the vault for who they are has no key; whoever runs the program must see to it. */
    record LoginIsNotSetUp() implements AccessRefusal {
        @Override
        public String code() {
            return "access.login-is-not-set-up";
        }
    }

    /** The identity provider does not answer, or not as itself, so that no token can be checked; later it may be. */
    record ProviderIsOutOfReach() implements AccessRefusal {
        @Override
        public String code() {
            return "access.provider-is-out-of-reach";
        }
    }
}
