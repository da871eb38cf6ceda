package nl.wijkbudget.project;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.project.ProjectCommand.AnswerFeasibilityQuestion;
import nl.wijkbudget.project.ProjectCommand.AskFeasibilityQuestion;
import nl.wijkbudget.project.ProjectRefusal.QuestionExistsAlready;
import nl.wijkbudget.project.ProjectRefusal.QuestionIsAnsweredAlready;
import nl.wijkbudget.project.ProjectRefusal.QuestionIsUnknown;

/** What assessors asked about a project and what its proposers answered; one answer per question. */
record Questions(Map<QuestionId, String> asked, Map<QuestionId, String> answered) {
    static final Questions NONE = new Questions(Map.of(), Map.of());

    Questions {
        asked = Map.copyOf(asked);
        answered = Map.copyOf(answered);
    }

    /** False when this very question was asked before. */
    boolean isNew(AskFeasibilityQuestion command) {
        String earlier = asked.get(command.question());
        if (earlier != null && !earlier.equals(command.text())) {
            throw new Rejection(new QuestionExistsAlready(command.question()));
        }
        return earlier == null;
    }

    /** False when this very answer was given before. */
    boolean isNew(AnswerFeasibilityQuestion command) {
        if (!asked.containsKey(command.question())) {
            throw new Rejection(new QuestionIsUnknown(command.question()));
        }
        String earlier = answered.get(command.question());
        if (earlier != null && !earlier.equals(command.text())) {
            throw new Rejection(new QuestionIsAnsweredAlready(command.question()));
        }
        return earlier == null;
    }

    Questions after(FeasibilityQuestionAsked event) {
        return new Questions(with(asked, event.question(), event.text()), answered);
    }

    Questions after(FeasibilityQuestionAnswered event) {
        return new Questions(asked, with(answered, event.question(), event.text()));
    }

    private static Map<QuestionId, String> with(Map<QuestionId, String> map, QuestionId key, String value) {
        Map<QuestionId, String> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
