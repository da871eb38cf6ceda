package nl.wijkbudget.project.projection;

import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.view.projection.PublicView;
import org.jspecify.annotations.Nullable;

/**
 * Of every project its price and what it went on in.
 *
 * <p>Its state is not among it: whether its proposer withdrew it is in no bundle, because that is personal.
 */
public class ProjectsInPublic implements PublicView {
    private final ProjectRows projects;

    ProjectsInPublic(ProjectRows projects) {
        this.projects = projects;
    }

    private record Shown(@Nullable Long price, @Nullable String mergedInto) {}

    @Override
    public String group() {
        return "project.catalogue";
    }

    @Override
    public Map<String, ?> shown() {
        return Map.of(
                "projects",
                projects.findAll().stream()
                        .filter(row -> row.priceCents != null || row.mergedInto != null)
                        .collect(Collectors.toMap(
                                row -> row.project, row -> new Shown(row.priceCents, row.mergedInto))));
    }
}
