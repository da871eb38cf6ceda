package nl.wijkbudget.history;

import java.util.Set;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever was proposed before one could say where is for the whole neighbourhood. */
final class ProposalsFrom1To2 extends SingleEventUpcaster {
    private static final Set<String> EVENTS = Set.of(
            "nl.wijkbudget.project.ProjectProposed",
            "nl.wijkbudget.project.ProjectRevised",
            "nl.wijkbudget.project.ProjectsMerged");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        SerializedType type = stored.getType();
        return "1".equals(type.getRevision()) && EVENTS.contains(type.getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        SerializedType to = new SimpleSerializedType(stored.getType().getName(), "2");
        return stored.upcastPayload(to, JsonNode.class, json -> {
            ((ObjectNode) json.get("proposal")).putNull("location");
            return json;
        });
    }
}
