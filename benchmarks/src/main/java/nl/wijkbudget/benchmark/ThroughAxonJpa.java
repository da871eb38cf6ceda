package nl.wijkbudget.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** The same commands on Axon's own engine over Hibernate, as it comes. */
final class ThroughAxonJpa implements Contender {

    private final HikariDataSource database;
    private final LocalContainerEntityManagerFactoryBean factory;
    private final CommandGateway gateway;

    ThroughAxonJpa(Server server) throws Exception {
        database = server.fresh();
        factory = entityManagers(database);
        var entityManagers = Objects.requireNonNull(factory.getObject());
        EntityManager shared = SharedEntityManagerCreator.createSharedEntityManager(entityManagers);
        var transactions = new SpringTransactionManager(new JpaTransactionManager(entityManagers));
        var serializer = Jackson3Serializer.builder().build();
        var engine = JpaEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .entityManagerProvider(() -> shared)
                .transactionManager(transactions)
                .dataSource(database)
                .build();
        gateway = Commands.gateway(
                EmbeddedEventStore.builder().storageEngine(engine).build(), transactions);
    }

    private static LocalContainerEntityManagerFactoryBean entityManagers(HikariDataSource database) {
        var bean = new LocalContainerEntityManagerFactoryBean();
        bean.setDataSource(database);
        bean.setPackagesToScan("org.axonframework.eventsourcing.eventstore.jpa", "org.axonframework.eventhandling");
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        bean.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "create"));
        bean.afterPropertiesSet();
        return bean;
    }

    @Override
    public String name() {
        return "Axon on JPA";
    }

    @Override
    public int vote(String ballot) {
        gateway.sendAndWait(CastVote.of(ballot));
        return 1;
    }

    @Override
    public long stored() throws Exception {
        return Sql.number(database, "select count(*) from DomainEventEntry");
    }

    @Override
    public void close() {
        factory.destroy();
        database.close();
    }
}
