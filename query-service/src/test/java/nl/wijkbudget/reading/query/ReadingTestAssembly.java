package nl.wijkbudget.reading.query;

import java.time.Duration;
import nl.wijkbudget.projection.HistoryInMemory;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.queryservice.QueryServiceAssembly;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The read side as it runs, over a log in memory that holds one small round. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({QueryServiceAssembly.class, HistoryInMemory.class})
class ReadingTestAssembly {
    @Bean
    ApplicationRunner history(Scenario scenario, ProjectionPositions positions) {
        return arguments -> {
            scenario.given(SmallRound.events());
            if (!positions.awaitAll(positions.head(), Duration.ofSeconds(60))) {
                throw new IllegalStateException(positions.states().toString());
            }
        };
    }
}
