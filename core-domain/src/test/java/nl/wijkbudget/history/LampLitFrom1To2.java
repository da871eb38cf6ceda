package nl.wijkbudget.history;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every lamp that was lit before colours existed was white. */
final class LampLitFrom1To2 extends SingleEventUpcaster {
    private static final SerializedType FROM = new SimpleSerializedType("nl.wijkbudget.history.LampLit", "1");
    private static final SerializedType TO = new SimpleSerializedType("nl.wijkbudget.history.LampLit", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(TO, JsonNode.class, json -> ((ObjectNode) json).put("colour", "white"));
    }
}
