package outside.standalone;

import jakarta.persistence.Entity;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.RestController;

/** Decides, follows, answers, shows, stores and scans, where it should only put together. */
@Entity
@RestController
@SpringBootApplication
public class Busy {
    @CommandHandler
    void decide(String command) {}

    @EventSourcingHandler
    void evolve(String event) {}

    @EventHandler
    void on(Integer event) {}

    @QueryHandler
    String answer(String query) {
        return query;
    }
}
