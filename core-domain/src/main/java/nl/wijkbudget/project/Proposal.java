package nl.wijkbudget.project;

import nl.wijkbudget.identity.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * What a proposer writes: a title of 1 to 150 and a summary of 1 to 5,000 characters, and where it comes; without a
 * location it is for the whole neighbourhood.
 */
public record Proposal(
        ThemeId theme,
        String title,
        String summary,
        boolean willHelp,
        @Nullable Location location) {
    public Proposal {
        title = title.strip();
        summary = summary.strip();
        if (title.isEmpty() || title.length() > 150) {
            throw new IllegalArgumentException("A title has 1 to 150 characters; this one has " + title.length());
        }
        if (summary.isEmpty() || summary.length() > 5_000) {
            throw new IllegalArgumentException("A summary has 1 to 5,000 characters; this one has " + summary.length());
        }
    }

    /** For the whole neighbourhood. */
    public Proposal(ThemeId theme, String title, String summary, boolean willHelp) {
        this(theme, title, summary, willHelp, null);
    }
}
