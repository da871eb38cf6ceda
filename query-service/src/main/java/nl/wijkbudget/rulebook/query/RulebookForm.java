package nl.wijkbudget.rulebook.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.rule.RuleParameter;
import nl.wijkbudget.rule.Rules;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.RulebookDraft;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of a rulebook for one kind of ballot and one rule, as it begins: with what was adopted last as far as that
 * fits, and else with what most rounds have.
 *
 * @param pots how many rows there are for money
 */
record RulebookForm(
        BallotKind kind, String rule, int pots, @Nullable RulebookDraft draft) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String USUAL = "most-votes-first-skip";
    private static final int MOST_POTS = 40;

    /** A limit of the ballot: the end of its key, its field, the kind of that, and what stands there at first. */
    public record Limit(String key, String field, String type, String start, List<String> starts) {}

    /** A setting of the counting rule; without options one writes it. */
    public record Setting(String word, String field, Map<String, String> options, String start) {}

    /** A row for a pot. */
    public record PotRow(int row, @Nullable Pot pot) {}

    /** What was chosen, as far as it goes together; what was not, is as it was adopted. */
    static RulebookForm of(String kind, String rule, @Nullable Integer pots, @Nullable RulebookDraft draft) {
        BallotKind chosen =
                BallotKind.of(kind.isEmpty() && draft != null ? draft.form().kind() : kind);
        List<String> fitting = chosen.rules();
        String wanted = rule.isEmpty() && draft != null ? draft.rule().name() : rule;
        String usual = fitting.contains(USUAL) ? USUAL : fitting.get(0);
        int adopted = draft == null ? 1 : draft.pots().size();
        int rows = Math.min(MOST_POTS, Math.max(Objects.requireNonNullElse(pots, adopted), 1));
        return new RulebookForm(chosen, fitting.contains(wanted) ? wanted : usual, rows, draft);
    }

    List<Limit> limits() {
        BallotForm adopted = adopted();
        JsonNode values = JSON.valueToTree(adopted == null ? kind.beginning() : adopted);
        return kind.fields().stream()
                .map(field -> limit(field, values, adopted != null))
                .toList();
    }

    private @Nullable BallotForm adopted() {
        return draft != null && draft.form().kind().equals(kind.word()) ? draft.form() : null;
    }

    private Limit limit(String field, JsonNode values, boolean adopted) {
        String name = field.substring(0, field.indexOf(':'));
        String type = field.substring(field.indexOf(':') + 1);
        JsonNode value = values.path(name);
        List<String> several = value.valueStream().map(JsonNode::asString).toList();
        String one = value.isArray() ? String.join(", ", several) : value.asString("");
        return new Limit(kind.word() + "." + name, "draft.form." + field, type, one, adopted ? several : List.of());
    }

    List<Setting> settings(Words words) {
        return Rules.names().contains(rule)
                ? Rules.parametersOf(rule).stream()
                        .flatMap(word -> RuleParameter.of(word).stream())
                        .sorted()
                        .map(parameter -> setting(parameter, words))
                        .toList()
                : List.of();
    }

    private Setting setting(RuleParameter parameter, Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        parameter
                .choices()
                .forEach(choice ->
                        options.put(choice, words.text("rulebook.parameter." + parameter.word() + "." + choice)));
        Map<String, String> adopted =
                draft != null && draft.rule().name().equals(rule) ? draft.rule().parameters() : Map.of();
        String start = adopted.getOrDefault(parameter.word(), "");
        return new Setting(parameter.word(), "draft.rule.parameters." + parameter.word(), options, start);
    }

    List<PotRow> rows() {
        return IntStream.range(0, pots)
                .mapToObj(row -> new PotRow(
                        row,
                        draft != null && row < draft.pots().size()
                                ? draft.pots().get(row)
                                : null))
                .toList();
    }

    Measure measure() {
        Measure usual = kind.givesPoints() ? Measure.POINTS : Measure.VOTES;
        return draft != null && kind.givesPoints() ? draft.rule().measure() : usual;
    }

    /** The candidates adopted; all while nothing was. */
    Set<String> candidates(Set<String> feasible) {
        return draft == null || draft.candidates().isEmpty()
                ? feasible
                : draft.candidates().stream().map(ProjectId::value).collect(Collectors.toSet());
    }

    Set<String> channels() {
        return draft == null
                ? Set.of(Channel.ONLINE.name())
                : draft.channels().stream().map(Channel::name).collect(Collectors.toSet());
    }
}
