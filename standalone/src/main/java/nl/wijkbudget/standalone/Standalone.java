package nl.wijkbudget.standalone;

import java.time.Clock;
import nl.wijkbudget.access.command.DemoPeopleToBe;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.commandservice.CommandServiceAssembly;
import nl.wijkbudget.commandservice.StoreName;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.evidence.command.TransparencyLog;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.pabulib.command.PabulibImport;
import nl.wijkbudget.projection.StoreIdentity;
import nl.wijkbudget.queryservice.QueryServiceAssembly;
import nl.wijkbudget.votingcode.command.CodeCaster;
import nl.wijkbudget.votingcode.command.CodeDesk;
import nl.wijkbudget.votingcode.command.CodeTable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both sides in one process, over one database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandServiceAssembly.class, QueryServiceAssembly.class})
public class Standalone {
    @Bean
    StoreIdentity storeOfTheReadModels(StoreName store) {
        return store::value;
    }

    @Bean
    ImportFiles importFiles(PabulibImport importing) {
        return new ImportFiles(importing, System.out);
    }

    @Bean
    BundleToFile bundleToFile(ObjectProvider<TransparencyLog> log) {
        return new BundleToFile(log, System.out);
    }

    @Bean
    @ConditionalOnBooleanProperty("wijkbudget.access.demo")
    DemoPeopleToBe demoPeople(EventStore log) {
        DemoStore.require(log);
        return DemoPeople.toBe();
    }

    @Bean
    DemoLetters demoLetters(CodeDesk desk, CodeCaster caster, CodeTable register, EventHistory history) {
        return new DemoLetters(desk, caster, register, history);
    }

    @Bean
    Demo demo(CommandDoor door, EventHistory history, BallotPapers papers, DemoLetters letters, Clock clock) {
        return new Demo(door, history, papers, letters, clock);
    }
}
