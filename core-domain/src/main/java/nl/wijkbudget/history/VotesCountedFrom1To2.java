package nl.wijkbudget.history;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A score became an exact fraction, what was called the margin is the lead, and of funded projects the order of selection
 * is kept; what the first revision did not tell stays empty.
 */
final class VotesCountedFrom1To2 extends SingleEventUpcaster {
    private static final String EVENT = "nl.wijkbudget.counting.VotesCounted";
    private static final SerializedType FROM = new SimpleSerializedType(EVENT, "1");
    private static final SerializedType TO = new SimpleSerializedType(EVENT, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(TO, JsonNode.class, json -> counted((ObjectNode) json));
    }

    private static ObjectNode counted(ObjectNode event) {
        ObjectNode outcome = (ObjectNode) event.get("outcome");
        Map<String, Integer> selected = selected(outcome.get("steps"));
        outcome.get("standings").forEach(standing -> standing((ObjectNode) standing, selected));
        outcome.get("steps")
                .forEach(step -> ((ObjectNode) step).putNull("score").putNull("payment"));
        outcome.get("ties").forEach(tie -> textual((ObjectNode) tie, "score"));
        outcome.putArray("pots");
        outcome.putNull("reach");
        outcome.putArray("division");
        return event.putNull("rule");
    }

    /** As which of its pot each funded project was selected. */
    private static Map<String, Integer> selected(JsonNode steps) {
        Map<String, Integer> perPot = new HashMap<>();
        Map<String, Integer> selected = new HashMap<>();
        for (JsonNode step : steps) {
            if (step.get("verdict").asString().equals("FUNDED")) {
                selected.put(
                        step.get("project").asString(),
                        perPot.merge(step.get("pot").asString(), 1, Integer::sum));
            }
        }
        return selected;
    }

    private static void standing(ObjectNode standing, Map<String, Integer> selected) {
        standing.set("lead", standing.remove("margin"));
        textual(standing, "lead");
        standing.put("selected", selected.get(standing.get("project").asString()));
        standing.putNull("margin").putNull("grounds");
    }

    private static void textual(ObjectNode object, String number) {
        JsonNode value = object.get(number);
        object.put(number, value.isNull() ? null : value.asString());
    }
}
