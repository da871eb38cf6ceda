package nl.wijkbudget.standalone;

import java.util.Set;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.access.Whose;
import nl.wijkbudget.round.Phase;

/** One of the things that the matrix decides. */
record Cell(Door door, Steps steps, Walker walker, Phase phase, Whose whose) {
    boolean isAdmitted() {
        return walker.isAdmitted(door.admits());
    }

    boolean isARead() {
        return isARead(door);
    }

    static boolean isARead(Door door) {
        return "GET".equals(door.method());
    }

    boolean isAllowed() {
        return door.phases().contains(phase) && (whose == Whose.ANY || whose == door.whose());
    }

    Set<String> expected() {
        if (isAdmitted()) {
            return isAllowed() ? steps.allowed(phase) : steps.refused(phase);
        }
        return Set.of(walker.isLoggedIn() ? "403 access" : isAPage() && isARead() ? "303 /inloggen" : "401 access");
    }

    boolean isAPage() {
        return !door.address().contains(" /api/");
    }

    String told() {
        return (isAdmitted() ? isAllowed() ? "allowed" : "refused" : "denied") + " "
                + (steps.isOfARound() ? phase + " " : "") + (whose == Whose.ANY ? "" : whose + " ") + walker;
    }
}
