package nl.wijkbudget.rulebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.Rulebook;

/** Says what a counting rule was told: projects by their titles, channels by their names, the rest by its value. */
record ParameterWords(Words words, Rulebook rulebook) {
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        rulebook.rule().parameters().forEach((name, value) -> sentences.addAll(sentences(name, value)));
        return sentences;
    }

    private List<String> sentences(String name, String value) {
        RuleChoice rule = rulebook.rule();
        if (name.equals("exclusions")) {
            return rule.exclusions().groups().stream()
                    .map(group -> words.text("rulebook.exclusion", titles(group)))
                    .toList();
        }
        if (name.equals("weights")) {
            return weights(rule);
        }
        if (name.equals("lot")) {
            return rule.lot().stream()
                    .map(lot -> words.text("rulebook.lot", titles(lot.order())))
                    .toList();
        }
        String key = "rulebook.parameter." + name;
        return List.of(words.known(key + "." + value)
                .or(() -> words.known(key, value))
                .orElseGet(() -> words.text("rulebook.parameter", name, value)));
    }

    private List<String> weights(RuleChoice rule) {
        List<String> sentences = new ArrayList<>();
        rule.weights()
                .weights()
                .forEach((channel, weight) -> sentences.add(
                        words.text("rulebook.weight", words.text("channel." + channel), weight.toString())));
        sentences.add(words.text("rulebook.weights"));
        return sentences;
    }

    private String titles(List<ProjectId> projects) {
        return projects.stream()
                .map(project ->
                        rulebook.candidate(project).map(Candidate::title).orElse(project.value()))
                .collect(Collectors.joining(", "));
    }
}
