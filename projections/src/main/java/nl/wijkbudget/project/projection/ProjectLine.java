package nl.wijkbudget.project.projection;

import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** A project in a list; the price is null until it was estimated. */
public record ProjectLine(
        String project,
        String round,
        String theme,
        String title,
        ProjectState state,
        @Nullable Money price,
        int supporters) {}
