package nl.wijkbudget.project.query;

import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;

/** Looks up in the journal what a visitor has to do with a project. */
public final class Involvements {
    private static final int DECISIONS = 500;
    private static final String CAPABILITY = "project";

    private final Questions questions;

    public Involvements(Questions questions) {
        this.questions = questions;
    }

    public Involvement of(@Nullable Visitor visitor, ProjectDetail project) {
        return visitor == null
                ? new Involvement(false, false)
                : new Involvement(
                        proposed(visitor, project),
                        decisions(visitor, project.project()).contains("ProjectSupported"));
    }

    /** A merged project is of all who proposed its originals. */
    private boolean proposed(Visitor visitor, ProjectDetail project) {
        return decisions(visitor, project.project()).contains("ProjectProposed")
                || project.originals().stream()
                        .flatMap(original ->
                                questions.find(new GetProject(new ProjectId(original)), ProjectDetail.class).stream())
                        .anyMatch(original -> proposed(visitor, original));
    }

    private Set<String> decisions(Visitor visitor, String project) {
        String stream = new ProjectId(project).toString();
        return questions
                .ask(
                        new ListDecisions(stream, visitor.actor().value(), CAPABILITY, Long.MAX_VALUE, DECISIONS),
                        DecisionList.class)
                .decisions()
                .stream()
                .map(DecisionLine::event)
                .collect(Collectors.toSet());
    }
}
