package nl.wijkbudget.counting.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The title a project had on the ballot. */
@Entity
@Table(name = "candidate")
@SuppressWarnings("NullAway.Init")
class CandidateRow {
    @Id
    String id;

    String round;

    String project;

    String title;

    String theme;

    /** For Hibernate. */
    protected CandidateRow() {}

    CandidateRow(String id) {
        this.id = id;
    }
}
