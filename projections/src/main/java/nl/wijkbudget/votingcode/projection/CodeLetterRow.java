package nl.wijkbudget.votingcode.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One letter that is worthless; replaced when another has its place, voided when not. */
@Entity
@Table(name = "code_letter")
@SuppressWarnings("NullAway.Init")
class CodeLetterRow {
    @Id
    String id;

    String round;

    int letter;

    @Nullable
    Integer replacement;

    /** For Hibernate. */
    protected CodeLetterRow() {}

    CodeLetterRow(String round, int letter, @Nullable Integer replacement) {
        this.id = round + "/" + letter;
        this.round = round;
        this.letter = letter;
        this.replacement = replacement;
    }
}
