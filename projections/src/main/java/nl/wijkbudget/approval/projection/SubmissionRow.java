package nl.wijkbudget.approval.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision that was laid before others. */
@Entity
@Table(name = "submission")
@SuppressWarnings("NullAway.Init")
class SubmissionRow {
    @Id
    String submission;

    String neighbourhood;

    String matter;

    String content;

    String hash;

    String submitter;

    String role;

    @Nullable
    String reason;

    Instant submittedAt;

    Instant expiresAt;

    long position;

    String state;

    @Nullable
    String settledBy;

    @Nullable
    Instant settledAt;

    /** Why it was declined, or could not be carried out. */
    @Nullable
    String because;

    /** For Hibernate. */
    protected SubmissionRow() {}

    SubmissionRow(String submission) {
        this.submission = submission;
    }
}
