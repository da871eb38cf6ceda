package nl.wijkbudget.projection;

import nl.wijkbudget.agenda.projection.AgendasInPublic;
import nl.wijkbudget.agenda.projection.RankedAgendaAnswers;
import nl.wijkbudget.agenda.projection.RankedAgendaProjection;
import nl.wijkbudget.approval.projection.SubmissionsProjection;
import nl.wijkbudget.audit.projection.JournalProjection;
import nl.wijkbudget.audit.projection.Past;
import nl.wijkbudget.ballot.projection.TurnoutProjection;
import nl.wijkbudget.counting.projection.ResultProjection;
import nl.wijkbudget.counting.projection.ResultsInPublic;
import nl.wijkbudget.delivery.projection.DeliveriesInPublic;
import nl.wijkbudget.delivery.projection.DeliveryAnswers;
import nl.wijkbudget.delivery.projection.DeliveryProjection;
import nl.wijkbudget.ledger.projection.BalancesInPublic;
import nl.wijkbudget.ledger.projection.BookedEntries;
import nl.wijkbudget.ledger.projection.BooksAnswers;
import nl.wijkbudget.ledger.projection.BooksProjection;
import nl.wijkbudget.ledger.projection.BooksTables;
import nl.wijkbudget.ledger.projection.FundBalances;
import nl.wijkbudget.lot.projection.LotProjection;
import nl.wijkbudget.neighbourhood.projection.RegisterProjection;
import nl.wijkbudget.project.projection.CatalogueAnswers;
import nl.wijkbudget.project.projection.CatalogueProjection;
import nl.wijkbudget.project.projection.ProjectsInPublic;
import nl.wijkbudget.round.projection.OverviewProjection;
import nl.wijkbudget.rulebook.projection.DraftProjection;
import nl.wijkbudget.theme.projection.ThemeDashboardAnswers;
import nl.wijkbudget.view.projection.PublicViewsFromTables;
import nl.wijkbudget.votingcode.projection.CodesProjection;
import nl.wijkbudget.votingcode.projection.VotingCodeAnswers;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypesScanner;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Everything the read side runs: the runtime that follows the log, and the projections.
 *
 * <p>It needs an Axon {@code EventStore} to follow and a {@link StoreIdentity} that says which one it is.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories("nl.wijkbudget")
@PropertySource("classpath:nl/wijkbudget/projection/defaults.properties")
@Import({
    AgendasInPublic.class,
    RankedAgendaAnswers.class,
    RankedAgendaProjection.class,
    SubmissionsProjection.class,
    JournalProjection.class,
    Past.class,
    TurnoutProjection.class,
    ResultProjection.class,
    ResultsInPublic.class,
    DeliveriesInPublic.class,
    DeliveryAnswers.class,
    DeliveryProjection.class,
    BalancesInPublic.class,
    BookedEntries.class,
    BooksAnswers.class,
    BooksProjection.class,
    BooksTables.class,
    FundBalances.class,
    RegisterProjection.class,
    CatalogueAnswers.class,
    CatalogueProjection.class,
    ProjectsInPublic.class,
    DraftProjection.class,
    LotProjection.class,
    OverviewProjection.class,
    ThemeDashboardAnswers.class,
    PublicViewsFromTables.class,
    CodesProjection.class,
    VotingCodeAnswers.class,
})
public class ProjectionsAssembly {

    /** Only our own entities: Axon's would need tables that nothing here uses. */
    @Bean
    static PersistenceManagedTypes persistenceManagedTypes(ResourceLoader resources) {
        return new PersistenceManagedTypesScanner(resources).scan("nl.wijkbudget");
    }

    /**
     * Axon Server is not told what is unwanted: no page that waits for a position would hear of the last ones.
     *
     * <p>Its store needs the whole of Axon's configuration, which needs the followers: they ask for it when they start.
     */
    @Bean
    LogFollowers logFollowers(
            ObjectProvider<EventStore> events,
            TransactionManager transactions,
            ProjectionTokens tokens,
            ObjectProvider<RetryDelay> delay,
            @Value("${axon.axonserver.enabled:false}") boolean axonServer) {
        return new LogFollowers(
                events::getObject, transactions, tokens, delay.getIfAvailable(RetryDelay::growing), !axonServer);
    }

    @Bean
    ConfigurerModule followTheLog(LogFollowers followers) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing.registerEventProcessorFactory(followers);
            processing.registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
        };
    }

    @Bean
    StoredOrigin storedOrigin(ReadModelOrigins origins, ProjectionTokens tokens, TransactionManager transactions) {
        return new StoredOrigin(origins, tokens, transactions);
    }

    @Bean
    StoreGuard storeGuard(
            StoreIdentity store,
            StoredOrigin origin,
            @Value("${wijkbudget.projections.rebuild-on-foreign-store:false}") boolean rebuild) {
        return new StoreGuard(store, origin, rebuild);
    }

    @Bean
    ProjectionPositions projectionPositions(LogFollowers followers) {
        return new ProjectionPositions(followers);
    }

    @Bean
    StillTables stillTables(
            ProjectionPositions positions, ProjectionTokens tokens, PlatformTransactionManager transactions) {
        return new StillTables(positions, tokens, transactions);
    }

    @Bean
    Rebuild rebuild(LogFollowers followers) {
        return new Rebuild(followers);
    }

    @Bean
    ProjectionsHealth projectionsHealth(ProjectionPositions positions) {
        return new ProjectionsHealth(positions);
    }
}
