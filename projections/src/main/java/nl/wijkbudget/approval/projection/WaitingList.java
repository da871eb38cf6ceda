package nl.wijkbudget.approval.projection;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.decision.Role;

/** Submitted decisions that wait, of all neighbourhoods. */
public record WaitingList(List<Waiting> waiting) {
    /** A decision that waits, with the roles in which it was approved: another one is needed. */
    public record Waiting(String submission, String neighbourhood, Set<Role> approvedAs) {}
}
