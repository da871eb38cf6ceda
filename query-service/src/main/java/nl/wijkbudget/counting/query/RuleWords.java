package nl.wijkbudget.counting.query;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.counting.AppliedRule;
import nl.wijkbudget.page.query.Words;

/** Calls a rule by a name that tells it apart from the others it is laid beside. */
record RuleWords(Words words) {
    NumberText numbers() {
        return new NumberText(words.language().locale());
    }

    /** Such as {@code Gelijke delen (naar kosten, deel groeit)}. */
    String of(AppliedRule rule) {
        List<String> details = new ArrayList<>();
        String satisfaction = rule.parameters().get("satisfaction");
        if (satisfaction != null) {
            details.add(words.text("rule.by." + satisfaction));
        }
        String completion = rule.parameters().get("completion");
        if (completion != null) {
            details.add(words.text("rule.completion." + completion));
        }
        String name = words.text("rule." + rule.name());
        return details.isEmpty() ? name : name + " (" + String.join(", ", details) + ")";
    }
}
