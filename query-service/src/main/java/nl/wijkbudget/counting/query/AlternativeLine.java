package nl.wijkbudget.counting.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.counting.Alternative;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.projection.Counterfactuals;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;

/**
 * Another rule beside the result, with the titles of projects on which they differ.
 *
 * @param chosen funded by this rule and not by the result
 * @param dropped the other way round
 */
record AlternativeLine(String rule, int funded, Money spent, String served, List<String> chosen, List<String> dropped) {
    static List<AlternativeLine> of(Counterfactuals counterfactuals, Result result, RuleWords words) {
        Set<ProjectId> funded = new HashSet<>();
        result.outcome().standings().stream()
                .filter(Standing::funded)
                .map(Standing::project)
                .forEach(funded::add);
        return counterfactuals.alternatives().stream()
                .map(alternative -> of(alternative, result, funded, words))
                .toList();
    }

    private static AlternativeLine of(Alternative alternative, Result result, Set<ProjectId> funded, RuleWords words) {
        List<ProjectId> chosen = new ArrayList<>(alternative.funded());
        chosen.removeAll(funded);
        List<ProjectId> dropped = result.outcome().standings().stream()
                .filter(Standing::funded)
                .map(Standing::project)
                .filter(project -> !alternative.funded().contains(project))
                .toList();
        return new AlternativeLine(
                words.of(alternative.rule()),
                alternative.funded().size(),
                alternative.spent(),
                words.numbers().percent(alternative.served(), result.ballots()),
                titles(chosen, result),
                titles(dropped, result));
    }

    private static List<String> titles(List<ProjectId> projects, Result result) {
        return projects.stream()
                .map(project -> ResultLine.title(result, project.value()))
                .toList();
    }
}
