package nl.wijkbudget.rulebook;

import java.time.Instant;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;

/** A project as it stands on the ballot: title, theme and price are those of the moment the rulebook was frozen. */
public record Candidate(ProjectId project, String title, ThemeId theme, Money price, PotId pot, Instant submittedAt) {
    public Candidate {
        if (price.isNegative()) {
            throw new IllegalArgumentException("A price is zero or more: " + price);
        }
    }

    void writeTo(CanonicalText text) {
        text.add(project.value()).add(title).add(theme.value());
        text.add(price.cents()).add(pot.value()).add(submittedAt.toString());
    }
}
