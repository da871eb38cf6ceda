package nl.wijkbudget.project.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.audit.projection.Past;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectState;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Limit;

/** Answers questions about projects, as they are or were. */
public class CatalogueAnswers {
    private final ProjectRows projects;
    private final CatalogueTables now;
    private final Past past;

    CatalogueAnswers(ProjectRows projects, QuestionRows questions, Past past) {
        this.projects = projects;
        this.now = new CatalogueTables(projects, questions);
        this.past = past;
    }

    @QueryHandler
    ProjectList answer(ListProjects query) {
        List<ProjectRow> found = projects.page(
                query.round() == null ? null : query.round().value(),
                query.theme() == null ? null : query.theme().value(),
                query.state() == null ? null : query.state().name(),
                query.after(),
                Limit.of(query.limit() + 1));
        boolean more = found.size() > query.limit();
        List<ProjectRow> page = more ? found.subList(0, query.limit()) : found;
        return new ProjectList(
                page.stream().map(CatalogueAnswers::line).toList(), more ? page.get(page.size() - 1).project : null);
    }

    @QueryHandler
    Optional<ProjectDetail> answer(GetProject query) {
        if (query.asOf() == null) {
            return now.project(query.project());
        }
        CatalogueTables then = CatalogueTables.inMemory();
        past.tell(withOriginals(query.project()), query.asOf(), then.projection());
        return then.project(query.project());
    }

    /** What was merged into it may have been a project of its own then; what never was is not in any table now. */
    private List<String> withOriginals(ProjectId project) {
        return Stream.concat(
                        Stream.of(project),
                        projects.findByMergedIntoOrderByProject(project.value()).stream()
                                .map(row -> new ProjectId(row.project)))
                .map(ProjectId::toString)
                .toList();
    }

    private static ProjectLine line(ProjectRow row) {
        return new ProjectLine(
                row.project,
                row.round,
                row.theme,
                row.title,
                ProjectState.valueOf(row.state),
                CatalogueTables.price(row),
                row.supporters,
                CatalogueTables.location(row));
    }
}
