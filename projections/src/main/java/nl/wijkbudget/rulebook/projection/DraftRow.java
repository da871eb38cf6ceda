package nl.wijkbudget.rulebook.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The rules of a round as they were adopted last. */
@Entity
@Table(name = "rulebook_draft")
@SuppressWarnings("NullAway.Init")
class DraftRow {
    @Id
    String round;

    String draft;

    /** For Hibernate. */
    protected DraftRow() {}

    DraftRow(String round, String draft) {
        this.round = round;
        this.draft = draft;
    }
}
