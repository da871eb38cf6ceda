package nl.wijkbudget.rulebook;

import java.util.Objects;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that the vote is about; a pot with a theme is for candidates of that theme alone. */
public record Pot(PotId pot, Money amount, @Nullable ThemeId theme) {
    public Pot {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("A pot holds zero or more: " + amount);
        }
    }

    /** Whether it has the other's name or its candidates. */
    boolean overlaps(Pot other) {
        return pot.equals(other.pot) || Objects.equals(theme, other.theme);
    }

    void writeTo(CanonicalText text) {
        text.add(pot.value()).add(amount.cents()).addOrDash(theme == null ? null : theme.value());
    }
}
