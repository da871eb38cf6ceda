package nl.wijkbudget.rulebook;

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
}
