package nl.wijkbudget.policy.command;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From which event store the tokens of policies were taken: on another one they would skip events. */
public final class PolicyOrigin {
    /** The same consent as for read models: who has those built from another store means its policies too. */
    public static final String RESTART = "wijkbudget.projections.rebuild-on-foreign-store";

    private static final Logger LOG = LoggerFactory.getLogger(PolicyOrigin.class);

    private final JdbcClient database;

    public PolicyOrigin(JdbcClient database) {
        this.database = database;
    }

    /** Refuses tokens of another store, unless policies may begin at the first event of this one. */
    public void require(String store, boolean restart) {
        Optional<String> known = known();
        if (known.isPresent() && known.get().equals(store)) {
            return;
        }
        if (known.isPresent() && !restart) {
            throw new PoliciesOfAnotherStore(known.get(), store);
        }
        known.ifPresent(other -> LOG.warn("Policies of event store {} begin again on {}", other, store));
        startWith(store);
    }

    private Optional<String> known() {
        return database.sql("select store_identity from policy_origin")
                .query(String.class)
                .optional();
    }

    /** In this order, so that whoever is stopped in between does it again. */
    private void startWith(String store) {
        database.sql("delete from policy_token").update();
        if (database.sql("update policy_origin set store_identity = ?")
                        .param(store)
                        .update()
                == 0) {
            database.sql("insert into policy_origin (store_identity) values (?)")
                    .param(store)
                    .update();
        }
    }
}
