package nl.wijkbudget.commandservice;

import java.util.List;
import javax.sql.DataSource;
import nl.wijkbudget.agenda.AgendaGuard;
import nl.wijkbudget.approval.FourEyesGuard;
import nl.wijkbudget.ballot.VoteGuard;
import nl.wijkbudget.ballot.command.BallotPapersFromHistory;
import nl.wijkbudget.counting.ResultGuard;
import nl.wijkbudget.evidence.command.TransparencyLog;
import nl.wijkbudget.history.Upcasters;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.history.command.LastWordGuard;
import nl.wijkbudget.history.command.PagesOfTheLog;
import nl.wijkbudget.history.command.StoredPayloads;
import nl.wijkbudget.log.command.AppendGuard;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.LogSchema;
import nl.wijkbudget.log.command.PersonalSalts;
import nl.wijkbudget.log.command.StoreIdentity;
import nl.wijkbudget.person.command.WhenErased;
import nl.wijkbudget.votingcode.CodesGuard;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log in our own database; with Axon Server there is none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class EmbeddedStore {
    @Bean
    StoreIdentity storeIdentity(DataSource database) {
        return LogSchema.migrate(database);
    }

    @Bean
    StoreName storeName(StoreIdentity identity) {
        return new StoreName(identity.toString());
    }

    @Bean
    StoredPayloads storedPayloads(@Qualifier("eventSerializer") Serializer serializer) {
        return new StoredPayloads(serializer, Upcasters.chain());
    }

    /** Needs the identity, because that is made together with the tables. */
    @Bean(destroyMethod = "")
    GroupCommitEventStorageEngine eventStorageEngine(
            DataSource database, StoreIdentity migrated, StoredPayloads payloads, ObjectProvider<AppendGuard> guards) {
        return GroupCommitEventStorageEngine.builder(database)
                .serializer(payloads.serializer())
                .upcasterChain(payloads.upcasters())
                .guards(guards.orderedStream().toList())
                .build();
    }

    @Bean
    WhenErased personalSalts(DataSource database, StoreIdentity migrated) {
        return new PersonalSalts(JdbcClient.create(database))::forget;
    }

    @Bean(destroyMethod = "")
    LogEventStore eventStore(GroupCommitEventStorageEngine engine) {
        return LogEventStore.over(engine);
    }

    @Bean
    InLogOrder inLogOrder(LogEventStore store, StoredPayloads payloads) {
        return new PagesOfTheLog(store.log(), payloads);
    }

    @Bean
    BallotPapersFromHistory ballotPapers(EventHistory history) {
        return BallotPapersFromHistory.toldOfChanges(history);
    }

    @Bean
    LastWordGuard lastWordGuard(StoredPayloads payloads) {
        return new LastWordGuard(
                payloads,
                List.of(VoteGuard.EMPTY, CodesGuard.EMPTY, ResultGuard.EMPTY, AgendaGuard.EMPTY, FourEyesGuard.EMPTY));
    }

    @Bean
    PoliciesWhileLeading policiesWhileLeading(EventProcessingConfiguration processing, LogEventStore store) {
        return new PoliciesWhileLeading(Policies.GROUPS, processing, store);
    }

    @Bean
    TransparencyHealth transparencyLogHealth(ObjectProvider<TransparencyLog> log) {
        return new TransparencyHealth(log);
    }

    @Bean
    StoreHealth eventStoreHealth(GroupCommitEventStorageEngine engine) {
        return new StoreHealth(engine);
    }
}
