package nl.wijkbudget.standalone;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.poll.InputDigest;
import nl.wijkbudget.reason.NumberWords;
import nl.wijkbudget.reason.Reason;
import nl.wijkbudget.reason.ReasonWords;
import nl.wijkbudget.reason.Reasons;
import nl.wijkbudget.rule.Margin;
import nl.wijkbudget.rule.Tie;

/** One outcome for people to read. */
final class OutcomeText {
    private final Counted counted;
    private final ReasonWords words;
    private final NumberWords numbers;
    private final Map<String, String> names;
    private final StringBuilder text = new StringBuilder();

    OutcomeText(Counted counted, ReasonWords words) {
        this.counted = counted;
        this.words = words;
        numbers = new NumberWords(Locale.ENGLISH, counted.election().currency());
        names = counted.election().names();
    }

    String of(boolean explained) {
        text.append(counted.rule().name())
                .append(parameters(counted.rule().parameters()))
                .append('\n');
        text.append(numbers.count(counted.poll().voters())).append(" ballots, ");
        text.append(numbers.count(counted.poll().projects().size())).append(" projects, ");
        text.append(money(counted.poll().budget())).append("\n\n");
        winners();
        counted.trace().ties().forEach(this::tie);
        counted.figures()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append('\n'));
        text.append("input: ").append(InputDigest.of(counted.poll())).append('\n');
        if (explained) {
            text.append('\n');
            Reasons.of(counted.poll(), counted.trace()).forEach(this::reason);
        }
        return text.toString();
    }

    private void winners() {
        List<Integer> winners = counted.trace().winners();
        text.append(numbers.count(winners.size())).append(" funded, ");
        text.append(money(counted.totalCost())).append(" in all");
        text.append(winners.isEmpty() ? ".\n" : ":\n");
        int place = 0;
        for (int winner : winners) {
            text.append(String.format(Locale.ROOT, "%5d  %s  ", ++place, named(winner)));
            text.append(money(counted.poll().cost(winner))).append('\n');
        }
        text.append('\n');
    }

    private void tie(Tie tie) {
        text.append("tie at ").append(counted.score(tie.score())).append(": ");
        text.append(String.join(", ", counted.ids(tie.projects())));
        if (tie.decisive() != null) {
            text.append(tie.decisive() ? " (decides who is funded)" : " (decides nothing)");
        }
        text.append('\n');
    }

    private void reason(Reason reason) {
        text.append(named(reason.project())).append('\n').append("    ");
        text.append(words.sentence(counted.poll(), reason, this::named));
        Margin margin = counted.margins().get(reason.project());
        text.append(margin == null ? "\n" : " " + words.sentence(counted.poll(), margin) + "\n");
    }

    /** By id, and by name where the file has one. */
    private String named(int number) {
        String id = counted.poll().id(number);
        String name = names.get(id);
        return name == null ? id : id + " " + name.strip().replaceAll("\\s+", " ");
    }

    private String money(long smallest) {
        return numbers.money(smallest, counted.poll().unit());
    }

    static String parameters(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> " " + parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining());
    }
}
