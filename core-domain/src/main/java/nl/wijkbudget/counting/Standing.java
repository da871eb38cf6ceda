package nl.wijkbudget.counting;

import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** A project in the result: rank (shared when the tie rule says so), votes, points, price, whether its pot pays for it, and the margin to the next rank. */
public record Standing(
        int rank,
        ProjectId project,
        int votes,
        long points,
        Money price,
        boolean funded,
        @Nullable Long margin) {}
