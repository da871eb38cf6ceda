package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkbudget.reason.ReasonWords;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.OutOfReach;
import nl.wijkbudget.rule.RuleParameter;
import nl.wijkbudget.rule.Rules;
import nl.wijkbudget.rule.UnusableRule;

/** Counts a file: {@code wijkbudget.jar count FILE.pb --rule=RULE}. */
final class CountFile {
    static final String USAGE = """
            Usage: java -jar wijkbudget.jar count FILE.pb --rule=RULE [--option=value …]

              --rule=RULE         a rule by name or alias, or all for those that fit the ballots side by side
              --ties=ORDER        who goes first of equals: project-id (unless told otherwise), lower-cost,
                                  earlier-submission (the order of the file) or lot:ID,ID,… with all projects
              --json              the outcome with its steps and reasons as JSON
              --explain           for each project, why it was chosen or not
              --margins=MOST      with --json or --explain: how many votes would have changed it, up to so many;
                                  it counts again and again, except by an order
              --lang=nl|en|ar     the language of explanations; en unless told otherwise
            %s
            Rules: %s
            Aliases: %s

            What they mean and the form of the JSON: docs/counting.md.
            Exit status: 0 counted, 1 the file or the rule does not allow it, 2 misused.""";

    private static final String ALL = "all";
    private static final Set<String> FLAGS = Set.of("json", "explain", "help");

    private final Arguments arguments;
    private final PrintStream out;

    private CountFile(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /** The exit status. */
    static int run(List<String> written, PrintStream out) throws IOException {
        Arguments arguments = Arguments.of(written, options(), FLAGS);
        if (arguments.has("help")) {
            out.println(usage());
            return 0;
        }
        try {
            new CountFile(arguments, out).count();
            return 0;
        } catch (OutOfReach | UnusableRule impossible) {
            throw new IOException(impossible.getMessage(), impossible);
        }
    }

    private void count() throws IOException {
        String name = arguments
                .option("rule")
                .orElseThrow(() -> new Misuse("By which rule? For example --rule=equal-shares, or --rule=all."));
        String ties = arguments.option("ties").orElse(ElectionOnFile.TIES);
        Path file = Path.of(arguments.file("count"));
        if (name.equals(ALL)) {
            refuseParametersForAll();
            Comparison comparison = Comparison.of(election(file, ties), ties);
            out.print(arguments.has("json") ? Json.of(comparison.json()) : comparison.text());
            return;
        }
        NamedRule rule = rule(name);
        Counted counted = Counted.of(election(file, ties), rule, ties);
        if (arguments.has("margins")) {
            counted = counted.withMargins(most());
        }
        ReasonWords words = new ReasonWords(language(), counted.election().currency());
        out.print(
                arguments.has("json")
                        ? Json.of(new OutcomeJson(counted, words).object(arguments.has("explain")))
                        : new OutcomeText(counted, words).of(arguments.has("explain")));
    }

    private ElectionOnFile election(Path file, String ties) throws IOException {
        ElectionOnFile election = ElectionOnFile.read(file).with(ties);
        return arguments.option("exclusions").map(election::excluding).orElse(election);
    }

    /** Mistakes in the words are misuse; what the ballots do not allow turns up when counting. */
    private NamedRule rule(String name) {
        Map<String, String> parameters = new TreeMap<>(arguments.options());
        parameters.keySet().retainAll(parameters().toList());
        try {
            return Rules.named(name, parameters);
        } catch (UnusableRule unusable) {
            throw new Misuse(String.valueOf(unusable.getMessage()));
        }
    }

    private int most() {
        String most = arguments.option("margins").orElseThrow();
        if (!most.matches("[1-9][0-9]{0,6}")) {
            throw new Misuse("--margins=" + most + " cannot be. Write the most votes to look for, such as 1000.");
        }
        return Integer.parseInt(most);
    }

    private void refuseParametersForAll() {
        parameters()
                .filter(word -> !word.equals("exclusions"))
                .filter(arguments::has)
                .findFirst()
                .ifPresent(word -> {
                    throw new Misuse(
                            "--" + word + " belongs to one rule. Leave it out, or name a rule instead of all.");
                });
    }

    private Locale language() {
        String language = arguments.option("lang").orElse("en");
        return ReasonWords.LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(language))
                .findFirst()
                .orElseThrow(() -> new Misuse("--lang=" + language + " cannot be. Write nl, en or ar."));
    }

    private static Set<String> options() {
        Set<String> options = new TreeSet<>(Set.of("rule", "ties", "margins", "lang"));
        parameters().forEach(options::add);
        return options;
    }

    /** A lot is a way to break ties here, and a file says nothing of channels. */
    private static Stream<String> parameters() {
        return Stream.of(RuleParameter.values())
                .filter(each -> each != RuleParameter.LOT && each != RuleParameter.WEIGHTS)
                .map(RuleParameter::word);
    }

    private static String usage() {
        StringBuilder lines = new StringBuilder();
        for (RuleParameter parameter : RuleParameter.values()) {
            if (options().contains(parameter.word())) {
                lines.append("  %-20s%s%n".formatted("--" + parameter.word() + "=…", parameter.expected()));
            }
        }
        return USAGE.formatted(lines, String.join(", ", Rules.names()), String.join(", ", Rules.aliases()));
    }
}
