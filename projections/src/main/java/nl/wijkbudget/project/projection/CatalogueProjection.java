package nl.wijkbudget.project.projection;

import java.time.Instant;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.project.CostEstimated;
import nl.wijkbudget.project.FeasibilityQuestionAnswered;
import nl.wijkbudget.project.FeasibilityQuestionAsked;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectDeclaredFeasible;
import nl.wijkbudget.project.ProjectDeclaredInfeasible;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.project.ProjectProposed;
import nl.wijkbudget.project.ProjectRevised;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.ProjectSupported;
import nl.wijkbudget.project.ProjectWithdrawn;
import nl.wijkbudget.project.ProjectsMerged;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.projection.Decided;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;

/** Keeps every project with its state, price and support. */
@ProcessingGroup("project.catalogue")
public class CatalogueProjection {
    private final ProjectRows projects;
    private final QuestionRows questions;

    CatalogueProjection(ProjectRows projects, QuestionRows questions) {
        this.projects = projects;
        this.questions = questions;
    }

    @EventHandler
    void on(ProjectProposed event, @Timestamp Instant at) {
        add(event.project(), event.round(), event.neighbourhood(), event.proposal(), at);
    }

    @EventHandler
    void on(ProjectsMerged event, @Timestamp Instant at) {
        add(event.project(), event.round(), event.neighbourhood(), event.proposal(), at);
    }

    @EventHandler
    void on(ProjectRevised event) {
        describe(row(event.project()), event.proposal());
    }

    @EventHandler
    void on(ProjectWithdrawn event) {
        row(event.project()).state = ProjectState.WITHDRAWN.name();
    }

    @EventHandler
    void on(ProjectMergedInto event) {
        ProjectRow row = row(event.project());
        row.state = ProjectState.MERGED.name();
        row.mergedInto = event.into().value();
    }

    @EventHandler
    void on(ProjectSupported event) {
        row(event.project()).supporters++;
    }

    @EventHandler
    void on(CostEstimated event) {
        row(event.project()).priceCents = event.amount().cents();
    }

    @EventHandler
    void on(ProjectDeclaredFeasible event, Decided decided) {
        judge(event.project(), ProjectState.FEASIBLE, decided);
    }

    @EventHandler
    void on(ProjectDeclaredInfeasible event, Decided decided) {
        judge(event.project(), ProjectState.INFEASIBLE, decided);
    }

    @EventHandler
    void on(FeasibilityQuestionAsked event, @Timestamp Instant at) {
        QuestionRow row = new QuestionRow(key(event.project(), event.question()));
        row.project = event.project().value();
        row.question = event.question().value();
        row.text = event.text();
        row.askedAt = at;
        questions.save(row);
    }

    @EventHandler
    void on(FeasibilityQuestionAnswered event) {
        questions.findById(key(event.project(), event.question())).orElseThrow().answer = event.text();
    }

    @ResetHandler
    void reset() {
        projects.deleteAllInBatch();
        questions.deleteAllInBatch();
    }

    private void add(ProjectId project, RoundId round, NeighbourhoodId neighbourhood, Proposal proposal, Instant at) {
        ProjectRow row = new ProjectRow(project.value());
        row.round = round.value();
        row.neighbourhood = neighbourhood.value();
        row.state = ProjectState.PROPOSED.name();
        row.proposedAt = at;
        describe(row, proposal);
        projects.save(row);
    }

    private static void describe(ProjectRow row, Proposal proposal) {
        row.theme = proposal.theme().value();
        row.title = proposal.title();
        row.summary = proposal.summary();
        row.willHelp = proposal.willHelp();
        Location location = proposal.location();
        row.locationName = location == null ? null : location.name();
        row.locationPoint = location == null ? null : text(location.point());
    }

    private static @Nullable String text(@Nullable Point point) {
        return point == null ? null : point.text();
    }

    private void judge(ProjectId project, ProjectState state, Decided decided) {
        ProjectRow row = row(project);
        row.state = state.name();
        row.judgement = decided.reason();
    }

    private ProjectRow row(ProjectId project) {
        return projects.findById(project.value()).orElseThrow();
    }

    private static String key(ProjectId project, QuestionId question) {
        return project.value() + "/" + question.value();
    }
}
