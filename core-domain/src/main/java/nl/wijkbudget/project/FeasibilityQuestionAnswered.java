package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import org.axonframework.serialization.Revision;

/** An assessor got an answer. */
@Revision("1")
public record FeasibilityQuestionAnswered(ProjectId project, QuestionId question, String text) implements Decision {}
