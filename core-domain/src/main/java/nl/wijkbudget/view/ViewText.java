package nl.wijkbudget.view;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkbudget.rulebook.CanonicalText;
import tools.jackson.databind.JsonNode;

/**
 * What a view shows, written in one way whatever wrote its JSON: members by name, and without those that say nothing, so
 * that a field that is added later leaves the text of an older event as it was.
 */
public final class ViewText {
    private ViewText() {}

    public static ViewDigest digest(String view, JsonNode shown) {
        return new ViewDigest(view, of(view, shown).sha256());
    }

    static CanonicalText of(String view, JsonNode shown) {
        CanonicalText text = new CanonicalText().add("wijkbudget view 1").add(view);
        write(shown, text);
        return text;
    }

    private static void write(JsonNode value, CanonicalText text) {
        if (value.isObject()) {
            SortedMap<String, JsonNode> members = new TreeMap<>();
            value.properties().stream()
                    .filter(member -> saysSomething(member.getValue()))
                    .forEach(member -> members.put(member.getKey(), member.getValue()));
            text.addAll(members.entrySet(), member -> write(member.getValue(), text.add(member.getKey())));
        } else if (value.isArray()) {
            text.addAll(value.values(), item -> write(item, text));
        } else {
            text.addOrDash(value.isNull() ? null : value.asString());
        }
    }

    private static boolean saysSomething(JsonNode value) {
        return !value.isNull() && !(value.isContainer() && value.isEmpty());
    }
}
