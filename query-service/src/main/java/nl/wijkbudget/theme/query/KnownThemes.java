package nl.wijkbudget.theme.query;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Unanswered;
import nl.wijkbudget.theme.projection.GetThemeDashboard;
import nl.wijkbudget.theme.projection.ThemeDashboard;
import org.jspecify.annotations.Nullable;

/** Finds a theme that was defined, or that a project names. */
record KnownThemes(Questions questions) {
    ThemeDashboard require(NeighbourhoodId neighbourhood, ThemeId theme, @Nullable LogPosition then) {
        NeighbourhoodDetail register =
                questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood);
        ThemeDashboard found = questions.ask(new GetThemeDashboard(neighbourhood, theme, then), ThemeDashboard.class);
        boolean defined =
                register.themes().stream().anyMatch(line -> line.theme().equals(theme.value()));
        if (!defined && then == null && found.projects().isEmpty()) {
            throw Unanswered.unknown(theme);
        }
        return found;
    }
}
