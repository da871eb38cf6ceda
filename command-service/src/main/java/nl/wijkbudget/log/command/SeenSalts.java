package nl.wijkbudget.log.command;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkbudget.evidence.Envelope;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.Opening;
import nl.wijkbudget.identity.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes away what opens the leaves by or about a person, where a server keeps the events.
 *
 * <p>Who is behind one is in the event, so all of the class {@link LeafClass#PERSONAL} are read from the server once more.
 */
public final class SeenSalts {
    private static final int PAGE = 1_000;

    private final JdbcClient database;
    private final ConsecutiveEventStore store;
    private final SeenLeaves leaves;

    public SeenSalts(DataSource database, ConsecutiveEventStore store) {
        this.database = JdbcClient.create(database);
        this.store = store;
        this.leaves = new SeenLeaves(database, store, Duration.ZERO);
    }

    /** Harmless when it was done before; reads what has no leaf yet first, so that none is made afterwards. */
    public void forget(ActorId person) {
        String named = "\"" + person.value() + "\"";
        long last = store.readToTheEnd();
        long after = LogRow.UNPLACED;
        for (List<Opening> page = page(after, last); !page.isEmpty(); page = page(after, last)) {
            page.stream()
                    .filter(opening -> names(opening.envelope(), named))
                    .map(Opening::position)
                    .forEach(this::forget);
            after = page.get(page.size() - 1).position();
        }
    }

    private List<Opening> page(long after, long last) {
        return leaves.openings(LeafClass.PERSONAL, after, last, PAGE);
    }

    private static boolean names(Envelope event, String named) {
        return new String(event.metadata(), StandardCharsets.UTF_8).contains(named)
                || new String(event.payload(), StandardCharsets.UTF_8).contains(named);
    }

    private void forget(long position) {
        database.sql("update seen_event set salt = null where position = :position")
                .param("position", position)
                .update();
    }
}
