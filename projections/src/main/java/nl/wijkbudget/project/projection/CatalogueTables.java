package nl.wijkbudget.project.projection;

import java.util.Optional;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.projection.RowsInMemory;
import org.jspecify.annotations.Nullable;

/** The tables of projects, in the database or in memory. */
public final class CatalogueTables {
    private final ProjectRows projects;
    private final QuestionRows questions;

    CatalogueTables(ProjectRows projects, QuestionRows questions) {
        this.projects = projects;
        this.questions = questions;
    }

    /** Empty ones, for a projection that is told again what happened. */
    public static CatalogueTables inMemory() {
        return new CatalogueTables(RowsInMemory.of(ProjectRows.class), RowsInMemory.of(QuestionRows.class));
    }

    /** What fills them. */
    public Object projection() {
        return new CatalogueProjection(projects, questions);
    }

    public Optional<ProjectDetail> project(ProjectId project) {
        return projects.findById(project.value()).map(this::detail);
    }

    static @Nullable Money price(ProjectRow row) {
        return row.priceCents == null ? null : new Money(row.priceCents);
    }

    static @Nullable Location location(ProjectRow row) {
        Point point = row.locationPoint == null ? null : new Point(row.locationPoint);
        return row.locationName == null ? null : new Location(row.locationName, point);
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
                location(row),
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
}
