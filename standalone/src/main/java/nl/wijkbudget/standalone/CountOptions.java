package nl.wijkbudget.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkbudget.reason.ReasonWords;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.RuleParameter;
import nl.wijkbudget.rule.Rules;
import nl.wijkbudget.rule.UnusableRule;

/**
 * What {@code count} was asked to do; whether the ids it names exist is known when the file is read.
 *
 * @param rule empty for all rules side by side
 * @param exclusions ids of projects of which at most one is funded
 * @param margins how far to look for margins; empty when nobody asked
 */
record CountOptions(
        Path file,
        Optional<NamedRule> rule,
        TieOrder ties,
        List<List<String>> exclusions,
        boolean json,
        boolean explain,
        OptionalInt margins,
        Locale language) {
    private static final String ALL = "all";
    private static final Set<String> FLAGS = Set.of("json", "explain", "help");

    CountOptions {
        exclusions = exclusions.stream().map(List::copyOf).toList();
    }

    static Arguments arguments(List<String> written) {
        Set<String> options = new TreeSet<>(Set.of("rule", "ties", "margins", "lang"));
        parameters().map(RuleParameter::word).forEach(options::add);
        return Arguments.of(written, options, FLAGS);
    }

    /** A lot is a way to break ties here, and a file says nothing of channels. */
    static Stream<RuleParameter> parameters() {
        return Stream.of(RuleParameter.values())
                .filter(each -> each != RuleParameter.LOT && each != RuleParameter.WEIGHTS);
    }

    /** Checks every value, and refuses an option that would do nothing beside the others. */
    static CountOptions of(Arguments arguments) {
        String name = arguments
                .option("rule")
                .orElseThrow(() -> new Misuse("By which rule? For example --rule=equal-shares, or --rule=all."));
        CountOptions options = new CountOptions(
                arguments.file("count"),
                name.equals(ALL) ? Optional.empty() : Optional.of(rule(name, arguments)),
                arguments.option("ties").map(TieOrder::of).orElse(TieOrder.BY_ID),
                arguments.option("exclusions").map(IdList::groups).orElse(List.of()),
                arguments.has("json"),
                arguments.has("explain"),
                arguments.option("margins").map(CountOptions::most).orElse(OptionalInt.empty()),
                arguments.language(ReasonWords.LANGUAGES));
        options.refuseWhatDoesNothing(arguments);
        return options;
    }

    private void refuseWhatDoesNothing(Arguments arguments) {
        if (rule.isEmpty()) {
            Stream.concat(parameters().map(RuleParameter::word), Stream.of("explain", "margins", "lang"))
                    .filter(word -> !word.equals(RuleParameter.EXCLUSIONS.word()))
                    .filter(arguments::has)
                    .findFirst()
                    .ifPresent(word -> {
                        throw new Misuse(
                                "--" + word + " belongs to one rule. Leave it out, or name a rule instead of all.");
                    });
        }
        if (margins.isPresent() && !json && !explain) {
            throw new Misuse("--margins stand beside the reasons. Add --explain or --json.");
        }
        if (arguments.has("lang") && !explain) {
            throw new Misuse("--lang is the language of explanations. Add --explain.");
        }
    }

    /** Mistakes in the words are misuse; what the ballots do not allow turns up when counting. */
    private static NamedRule rule(String name, Arguments arguments) {
        Map<String, String> parameters = new TreeMap<>(arguments.options());
        parameters.keySet().retainAll(parameters().map(RuleParameter::word).toList());
        try {
            return Rules.named(name, parameters);
        } catch (UnusableRule unusable) {
            throw new Misuse(String.valueOf(unusable.getMessage()));
        }
    }

    private static OptionalInt most(String most) {
        if (!most.matches("[1-9][0-9]{0,6}")) {
            throw new Misuse("--margins=" + most + " cannot be. Write the most votes to look for, such as 1000.");
        }
        return OptionalInt.of(Integer.parseInt(most));
    }
}
