package nl.wijkbudget.standalone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkbudget.reason.NumberWords;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.OutOfReach;
import nl.wijkbudget.rule.Rules;

/**
 * The same ballots under every rule that can make something of them.
 *
 * @param outOfReach rules that would take too long, with what to do about it
 */
record Comparison(List<Counted> outcomes, Map<NamedRule, String> outOfReach) {
    static Comparison of(ElectionOnFile election, String ties) {
        List<Counted> outcomes = new ArrayList<>();
        Map<NamedRule, String> outOfReach = new LinkedHashMap<>();
        for (NamedRule rule : Rules.applicableTo(election.poll().marks())) {
            try {
                outcomes.add(Counted.of(election, rule, ties));
            } catch (OutOfReach tooLong) {
                outOfReach.put(rule, String.valueOf(tooLong.getMessage()));
            }
        }
        return new Comparison(outcomes, outOfReach);
    }

    /** Projects that some rules fund and others do not. */
    List<Integer> disputed() {
        List<Integer> disputed = new ArrayList<>();
        for (int number = 0; number < first().poll().projects().size(); number++) {
            int project = number;
            long funding = outcomes.stream()
                    .filter(outcome -> outcome.trace().winners().contains(project))
                    .count();
            if (funding > 0 && funding < outcomes.size()) {
                disputed.add(project);
            }
        }
        return disputed;
    }

    Map<String, Object> json() {
        Map<String, Object> object = OutcomeJson.header(first());
        object.put("disputed", first().ids(disputed()));
        object.put("outcomes", outcomes.stream().map(this::json).toList());
        List<Map<String, Object>> refused = new ArrayList<>();
        outOfReach.forEach((rule, why) -> {
            Map<String, Object> each = rule(rule);
            each.put("why", why);
            refused.add(each);
        });
        object.put("outOfReach", refused);
        return object;
    }

    String text() {
        NumberWords numbers = new NumberWords(Locale.ENGLISH, first().election().currency());
        StringBuilder text = new StringBuilder();
        for (Counted outcome : outcomes) {
            text.append(outcome.rule().name())
                    .append(OutcomeText.parameters(outcome.rule().parameters()));
            text.append("\n    ")
                    .append(numbers.money(outcome.totalCost(), outcome.poll().unit()));
            text.append(", ").append(share(outcome)).append(" of voters have a funded project\n");
            text.append("    ").append(outcome.winners().isEmpty() ? "nothing" : String.join(", ", outcome.winners()));
            text.append('\n');
        }
        outOfReach.forEach((rule, why) -> text.append(rule.name())
                .append(OutcomeText.parameters(rule.parameters()))
                .append("\n    out of reach: ")
                .append(why)
                .append('\n'));
        text.append("\nnot funded by all rules: ");
        return text.append(String.join(", ", first().ids(disputed())))
                .append('\n')
                .toString();
    }

    private Map<String, Object> json(Counted outcome) {
        List<Integer> disputed = disputed();
        Map<String, Object> object = rule(outcome.rule());
        object.put("winners", outcome.winners());
        object.put("totalCost", outcome.money(outcome.totalCost()));
        object.put(
                "disputedWinners",
                outcome.ids(outcome.trace().winners().stream()
                        .filter(disputed::contains)
                        .toList()));
        object.put("ballotsWithFunded", outcome.served());
        return object;
    }

    private static Map<String, Object> rule(NamedRule rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", rule.name());
        object.put("parameters", rule.parameters());
        return object;
    }

    /** In tenths of a percent, rounded down. */
    private static String share(Counted outcome) {
        long voters = Math.max(1, outcome.poll().voters());
        long tenths = outcome.served() * 1000 / voters;
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    private Counted first() {
        return outcomes.get(0);
    }
}
