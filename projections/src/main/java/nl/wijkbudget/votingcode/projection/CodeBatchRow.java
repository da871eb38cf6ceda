package nl.wijkbudget.votingcode.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One print run. */
@Entity
@Table(name = "code_batch")
@SuppressWarnings("NullAway.Init")
class CodeBatchRow {
    @Id
    String id;

    String round;

    String batch;

    int firstLetter;

    int letters;

    boolean posted;

    boolean voided;

    /** For Hibernate. */
    protected CodeBatchRow() {}

    CodeBatchRow(String id) {
        this.id = id;
    }
}
