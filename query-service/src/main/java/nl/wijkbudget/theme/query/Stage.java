package nl.wijkbudget.theme.query;

import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.theme.projection.ThemeDashboard;

/** Where a project is on its way, in the order in which a theme shows them: what moves comes first. */
enum Stage {
    UNDER_WAY,
    TO_START,
    ON_AGENDA,
    IDEA,
    COMPLETED,
    STOPPED,
    DROPPED;

    static Stage of(ThemeDashboard.Project project) {
        if (project.delivery() != null) {
            return switch (project.delivery()) {
                case "COMPLETED" -> COMPLETED;
                case "STOPPED" -> STOPPED;
                default -> UNDER_WAY;
            };
        }
        if (project.state() != ProjectState.PROPOSED && project.state() != ProjectState.FEASIBLE) {
            return DROPPED;
        }
        if (project.placing() == null) {
            return IDEA;
        }
        return isToStart(project) ? TO_START : ON_AGENDA;
    }

    private static boolean isToStart(ThemeDashboard.Project project) {
        return project.placeAsAdopted() != null && Placing.TOP.name().equals(project.placing());
    }
}
