package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Severity.ERROR;
import static nl.wijkbudget.pabulib.Severity.WARNING;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Everything that can be wrong with a file; {@link FaultWords} has a sentence for each that says what to do about it. */
public enum FaultCode {
    FILE_IS_EMPTY(ERROR),
    FILE_IS_NOT_PABULIB(ERROR),
    BYTE_IS_MALFORMED(ERROR),
    QUOTE_IS_NOT_CLOSED(ERROR),
    TEXT_FOLLOWS_QUOTE(ERROR),
    ROW_IS_TOO_LONG(ERROR),
    TOO_MANY_ROWS(ERROR),
    SECTION_IS_MISSING(ERROR),
    SECTION_IS_THERE_TWICE(ERROR),
    SECTION_IS_OUT_OF_ORDER(ERROR),
    HEADER_IS_MISSING(ERROR),
    COLUMN_IS_MISSING(ERROR),
    COLUMN_IS_THERE_TWICE(ERROR),
    CELLS_DIFFER_FROM_HEADER(ERROR),
    META_KEY_IS_MISSING(ERROR),
    META_KEY_IS_EMPTY(ERROR),
    META_KEY_IS_THERE_TWICE(ERROR),
    META_REMARK_IS_THERE_TWICE(WARNING),
    META_VALUE_HAS_SEMICOLONS(WARNING),
    VOTE_TYPE_IS_UNKNOWN(ERROR),
    DEFAULT_SCORE_IS_NOT_COUNTED(WARNING),
    NUMBER_IS_MALFORMED(ERROR),
    WHOLE_NUMBER_IS_MALFORMED(ERROR),
    AMOUNT_IS_MALFORMED(ERROR),
    COUNT_DIFFERS(ERROR),
    COUNT_HAS_BLANK_LINES(WARNING),
    PROJECT_ID_IS_EMPTY(ERROR),
    PROJECT_ID_HAS_A_COMMA(ERROR),
    PROJECT_IS_THERE_TWICE(ERROR),
    VOTER_ID_IS_EMPTY(ERROR),
    VOTER_VOTED_ALREADY(ERROR),
    PROJECT_IS_UNKNOWN(ERROR),
    POINTS_ARE_MALFORMED(ERROR),
    POINTS_DIFFER_FROM_PROJECTS(ERROR),
    BALLOT_HAS_A_PROJECT_TWICE(WARNING),
    BALLOT_HAS_TOO_FEW_PROJECTS(WARNING),
    BALLOT_HAS_TOO_MANY_PROJECTS(WARNING),
    BALLOT_COSTS_TOO_MUCH(WARNING),
    BALLOT_HAS_TOO_FEW_POINTS(WARNING),
    BALLOT_HAS_TOO_MANY_POINTS(WARNING),
    POINTS_ARE_TOO_LOW(WARNING),
    POINTS_ARE_TOO_HIGH(WARNING);

    private final Severity severity;

    FaultCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The frozen code, like {@code pabulib.project-is-unknown}. */
    @JsonValue
    public String code() {
        return "pabulib." + key();
    }

    /** Under which its sentence stands. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
