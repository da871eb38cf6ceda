package nl.wijkbudget.project.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question about feasibility and its answer. */
@Entity
@Table(name = "question")
@SuppressWarnings("NullAway.Init")
class QuestionRow {
    @Id
    String id;

    String project;

    String question;

    String text;

    @Nullable
    String answer;

    Instant askedAt;

    /** For Hibernate. */
    protected QuestionRow() {}

    QuestionRow(String id) {
        this.id = id;
    }
}
