package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import org.axonframework.serialization.Revision;

/** An assessor asked something. */
@Revision("1")
public record FeasibilityQuestionAsked(ProjectId project, QuestionId question, String text) implements Decision {}
