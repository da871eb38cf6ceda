package nl.wijkbudget.log.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.LeafClasses;
import nl.wijkbudget.identity.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes away what opens the leaves by or about a person; the leaves themselves stay, and with them every root.
 *
 * <p>Reads all events of the class {@link LeafClass#PERSONAL}, because who is behind one is in its content.
 */
public final class PersonalSalts {
    private static final List<String> PERSONAL = LeafClasses.table().entrySet().stream()
            .filter(type -> type.getValue() == LeafClass.PERSONAL)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();

    private final JdbcClient jdbc;

    public PersonalSalts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Harmless when it was done before. */
    public void forget(ActorId person) {
        String named = "\"" + person.value() + "\"";
        List<Long> positions = new ArrayList<>();
        jdbc.sql("select position, payload, metadata from event_log where salt is not null"
                        + " and payload_type in (:personal) order by position")
                .param("personal", PERSONAL)
                .query(row -> {
                    if (names(row.getObject("metadata"), named) || names(row.getObject("payload"), named)) {
                        positions.add(row.getLong("position"));
                    }
                });
        positions.forEach(position -> jdbc.sql("update event_log set salt = null where position = :position")
                .param("position", position)
                .update());
    }

    /** H2 holds JSON as bytes, PostgreSQL as text. */
    private static boolean names(Object json, String named) {
        String text = json instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : json.toString();
        return text.contains(named);
    }
}
