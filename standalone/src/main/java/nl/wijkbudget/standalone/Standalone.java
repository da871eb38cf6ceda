package nl.wijkbudget.standalone;

import java.time.Clock;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.commandservice.CommandServiceAssembly;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.pabulib.command.PabulibImport;
import nl.wijkbudget.queryservice.QueryServiceAssembly;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both sides in one process, over one database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandServiceAssembly.class, QueryServiceAssembly.class})
public class Standalone {
    @Bean
    nl.wijkbudget.projection.StoreIdentity followedStore(nl.wijkbudget.log.command.StoreIdentity store) {
        return store::toString;
    }

    @Bean
    ImportFiles importFiles(PabulibImport importing) {
        return new ImportFiles(importing, System.out);
    }

    @Bean
    Demo demo(CommandDoor door, Neighbourhoods neighbourhoods, BallotPapers papers, Clock clock) {
        return new Demo(door, neighbourhoods, papers, clock);
    }
}
