package nl.wijkbudget.counting.query;

import java.util.List;
import nl.wijkbudget.counting.Step;
import nl.wijkbudget.counting.projection.Result;

/** A decision of the rule, with the project called as on the ballot and the score in few digits. */
record StepLine(Step step, String title, String score) {
    static List<StepLine> of(Result result, NumberText numbers) {
        return result.outcome().steps().stream()
                .map(step -> new StepLine(
                        step, ResultLine.title(result, step.project().value()), numbers.of(step.score())))
                .toList();
    }
}
