package nl.wijkbudget.pabulib.command;

import java.time.Clock;
import java.time.Duration;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.counting.command.BallotBoxWatch;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.problem.command.ProblemTexts;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What importing needs. */
@Configuration(proxyBeanMethods = false)
@Import(ImportDoor.class)
public class Imports {
    @Bean
    PabulibImport pabulibImport(
            CommandDoor door, EventHistory history, BallotPapers papers, BallotBoxWatch watch, Clock clock) {
        return new PabulibImport(door, history, papers, watch, clock);
    }

    @Bean
    ImportJobs importJobs(
            PabulibImport importing,
            ProblemTexts texts,
            QueryUpdateEmitter followers,
            Clock clock,
            @Value("${wijkbudget.import.waiting-most}") int most,
            @Value("${wijkbudget.import.waiting-longest}") Duration longest) {
        return new ImportJobs(importing, texts, followers, clock, new WaitingRoom(most, longest));
    }
}
