package nl.wijkbudget.approval.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One approval, by its place in the log. */
@Entity
@Table(name = "submission_approval")
@SuppressWarnings("NullAway.Init")
class ApprovalRow {
    @Id
    long position;

    String submission;

    String actor;

    String role;

    Instant approvedAt;

    /** For Hibernate. */
    protected ApprovalRow() {}

    ApprovalRow(long position) {
        this.position = position;
    }
}
