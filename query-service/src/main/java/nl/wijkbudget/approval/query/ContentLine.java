package nl.wijkbudget.approval.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.page.query.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One value of what was submitted, by its name or, deep inside, by the path of names that leads to it. */
public record ContentLine(String name, String value) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Every value of the command that is the one field of this content. */
    static List<ContentLine> of(String content, Words words) {
        List<ContentLine> lines = new ArrayList<>();
        JSON.readTree(content).forEach(command -> command.properties()
                .forEach(field -> add(field.getKey(), field.getValue(), words, lines)));
        return lines;
    }

    /** The name of the command. */
    static String command(String content) {
        return String.join("", JSON.readTree(content).propertyNames());
    }

    private static void add(String path, JsonNode value, Words words, List<ContentLine> lines) {
        if (value.isObject()) {
            value.properties().forEach(field -> add(path + "." + field.getKey(), field.getValue(), words, lines));
        } else if (value.isArray() && value.path(0).isObject()) {
            int number = 1;
            for (JsonNode item : value) {
                add(path + "." + number++, item, words, lines);
            }
        } else if (!value.isNull()) {
            lines.add(new ContentLine(words.known("submission.field." + path).orElse(path), shown(path, value, words)));
        }
    }

    private static String shown(String path, JsonNode value, Words words) {
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        boolean isMoney = value.isIntegralNumber() && (path.endsWith("amount") || path.equals("limit"));
        return isMoney ? words.money(Money.ofCents(value.longValue()), words.text("form.currency")) : value.asString();
    }
}
