package nl.wijkbudget.project.projection;

import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** A project in a list; the price is null until it was estimated, and the location when it is for the whole neighbourhood. */
public record ProjectLine(
        String project,
        String round,
        String theme,
        String title,
        ProjectState state,
        @Nullable Money price,
        int supporters,
        @Nullable Location location) {}
