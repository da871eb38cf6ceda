package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import nl.wijkbudget.reason.ReasonWords;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.OutOfReach;
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
              --lang=nl|en|ar     with --explain: the language; en unless told otherwise
            %s
            Rules: %s
            Aliases: %s

            An id with a space, comma or semicolon stands in quotes: --exclusions='"p 1" p2'.
            What they mean and the form of the JSON: docs/counting.md.
            Exit status: 0 counted, 1 the file or the rule does not allow it, 2 misused.""";

    private CountFile() {}

    /** The exit status. */
    static int run(List<String> written, PrintStream out) throws IOException {
        Arguments arguments = CountOptions.arguments(written);
        if (arguments.has("help")) {
            out.println(usage());
            return 0;
        }
        try {
            out.print(count(CountOptions.of(arguments)));
            return 0;
        } catch (OutOfReach | UnusableRule impossible) {
            throw new IOException(impossible.getMessage(), impossible);
        }
    }

    private static String count(CountOptions asked) throws IOException {
        ElectionOnFile election =
                ElectionOnFile.read(asked.file()).with(asked.ties()).excluding(asked.exclusions());
        return asked.rule().map(rule -> outcome(election, rule, asked)).orElseGet(() -> comparison(election, asked));
    }

    private static String comparison(ElectionOnFile election, CountOptions asked) {
        Comparison comparison = Comparison.of(election, asked.ties().written());
        return asked.json() ? Json.of(comparison.json()) : comparison.text();
    }

    private static String outcome(ElectionOnFile election, NamedRule rule, CountOptions asked) {
        Counted plain = Counted.of(election, rule, asked.ties().written());
        Counted counted =
                asked.margins().isPresent() ? plain.withMargins(asked.margins().getAsInt()) : plain;
        ReasonWords words = new ReasonWords(asked.language(), election.currency());
        return asked.json()
                ? Json.of(new OutcomeJson(counted, words).object(asked.explain()))
                : new OutcomeText(counted, words).of(asked.explain());
    }

    private static String usage() {
        StringBuilder lines = new StringBuilder();
        CountOptions.parameters()
                .forEach(parameter ->
                        lines.append("  %-20s%s%n".formatted("--" + parameter.word() + "=…", parameter.expected())));
        return USAGE.formatted(lines, String.join(", ", Rules.names()), String.join(", ", Rules.aliases()));
    }
}
