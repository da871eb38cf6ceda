package nl.wijkbudget.policy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkbudget.idempotency.command.DoorTables;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PolicyOriginTest {
    private final JdbcDataSource source = new JdbcDataSource();
    private final JdbcClient database = JdbcClient.create(source);
    private final PolicyOrigin origin = new PolicyOrigin(database);

    @BeforeEach
    void a_policy_that_has_read_some_of_a_log() {
        source.setUrl("jdbc:h2:mem:policy-origin;DB_CLOSE_DELAY=-1");
        DoorTables.migrate(source);
        readSome();
    }

    @AfterEach
    void leave_nothing() {
        database.sql("drop all objects").update();
    }

    @Test
    void tokens_of_an_unknown_store_are_not_trusted() {
        origin.require("ours", false);

        assertThat(tokens()).isEmpty();
        assertThat(stores()).containsExactly("ours");
    }

    @Test
    void the_same_store_is_welcome() {
        origin.require("ours", false);
        readSome();

        origin.require("ours", false);
        origin.require("ours", true);

        assertThat(tokens()).containsExactly("policy.of-a-test");
        assertThat(stores()).containsExactly("ours");
    }

    @Test
    void another_store_is_refused_with_what_to_do_about_it() {
        origin.require("axonserver:axon.example/default", false);
        readSome();

        assertThatThrownBy(() -> origin.require("ours", false))
                .isInstanceOf(PoliciesOfAnotherStore.class)
                .hasMessage("The policies followed event store axonserver:axon.example/default, but this is event store"
                        + " ours. Connect to the right store, or start once with"
                        + " wijkbudget.projections.rebuild-on-foreign-store=true to let them begin at the first event"
                        + " of this store.");
        assertThat(tokens()).containsExactly("policy.of-a-test");
        assertThat(stores()).containsExactly("axonserver:axon.example/default");
    }

    @Test
    void policies_begin_again_on_another_store_when_that_is_asked_for() {
        origin.require("axonserver:axon.example/default", false);
        readSome();

        origin.require("ours", true);

        assertThat(tokens()).isEmpty();
        assertThat(stores()).containsExactly("ours");
    }

    private void readSome() {
        database.sql("insert into policy_token (ProcessorName, Segment) values ('policy.of-a-test', 0)")
                .update();
    }

    private List<String> tokens() {
        return database.sql("select ProcessorName from policy_token")
                .query(String.class)
                .list();
    }

    private List<String> stores() {
        return database.sql("select store_identity from policy_origin")
                .query(String.class)
                .list();
    }
}
