package nl.wijkbudget.pabulib;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What voters fill in. */
public enum VoteType {
    APPROVAL("approval"),
    CHOOSE_ONE("choose-1"),
    ORDINAL("ordinal"),
    CUMULATIVE("cumulative"),
    SCORING("scoring");

    private final String text;

    VoteType(String text) {
        this.text = text;
    }

    /** The word for it in a file. */
    public String text() {
        return text;
    }

    /** Whether each project on a ballot has points. */
    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }

    public static Optional<VoteType> of(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.text.equals(wanted)).findFirst();
    }
}
