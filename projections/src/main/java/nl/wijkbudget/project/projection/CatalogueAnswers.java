package nl.wijkbudget.project.projection;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

/** Answers questions about projects from the catalogue. */
public class CatalogueAnswers {
    private final ProjectRows projects;
    private final QuestionRows questions;

    CatalogueAnswers(ProjectRows projects, QuestionRows questions) {
        this.projects = projects;
        this.questions = questions;
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
        return projects.findById(query.project().value()).map(this::detail);
    }

    private static ProjectLine line(ProjectRow row) {
        return new ProjectLine(
                row.project,
                row.round,
                row.theme,
                row.title,
                ProjectState.valueOf(row.state),
                price(row),
                row.supporters);
    }

    private ProjectDetail detail(ProjectRow row) {
        return new ProjectDetail(
                row.project,
                row.round,
                row.neighbourhood,
                row.theme,
                row.title,
                row.summary,
                row.willHelp,
                ProjectState.valueOf(row.state),
                price(row),
                row.supporters,
                row.proposedAt,
                row.judgement,
                row.mergedInto,
                projects.findByMergedIntoOrderByProject(row.project).stream()
                        .map(original -> original.project)
                        .toList(),
                questions.findByProjectOrderByAskedAtAscIdAsc(row.project).stream()
                        .map(question -> new ProjectDetail.Question(
                                question.question, question.text, question.answer, question.askedAt))
                        .toList());
    }

    private static @Nullable Money price(ProjectRow row) {
        return row.priceCents == null ? null : new Money(row.priceCents);
    }
}
