package nl.wijkbudget.commandservice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.wijkbudget.DomainModel;
import nl.wijkbudget.approval.command.CarryingOut;
import nl.wijkbudget.ballot.command.CoarseBallotTime;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.door.command.AppendedPositions;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.CommandTargets;
import nl.wijkbudget.door.command.NewNames;
import nl.wijkbudget.log.command.StreamRepository;
import nl.wijkbudget.policy.command.WhoAndWhy;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Commands: which aggregates decide them, in which thread, and what of them is remembered on events. */
@Configuration(proxyBeanMethods = false)
class CommandHandling {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> DomainModel.AGGREGATES.forEach(
                aggregate -> configurer.configureAggregate(StreamRepository.configured(aggregate)));
    }

    @Bean
    CommandTargets commandTargets() {
        return new CommandTargets();
    }

    @Bean
    CorrelationDataProvider whoAndWhy() {
        return new WhoAndWhy();
    }

    /**
     * Runs a command in the thread that sent it, without a database transaction: only the appender of the log writes.
     *
     * <p>Axon adds the interceptors among the beans by itself.
     */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(List<CorrelationDataProvider> correlation) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        return bus;
    }

    @Bean
    AppendedPositions appendedPositions(ObjectProvider<EventStore> events) {
        return new AppendedPositions(events::getObject);
    }

    @Bean
    CommandDoor commandDoor(CommandBus bus, AppendedPositions positions, NewNames names) {
        return new CommandDoor(bus, positions, names);
    }

    @Bean
    CarryingOut carryingOut(ObjectProvider<org.axonframework.config.Configuration> axon, Clock clock) {
        return new CarryingOut(axon::getObject, clock);
    }

    /** On whatever store there is, before the first command. */
    @Bean
    SmartInitializingSingleton coarseBallotTime(
            ObjectProvider<EventStore> events, @Value("${wijkbudget.codes.ballot-time}") Duration unit) {
        return () -> events.getObject().registerDispatchInterceptor(new CoarseBallotTime(unit));
    }

    /** Axon's own tokens name their class, and so does a refusal on its way back from another process. */
    @Bean
    Jackson3SerializerCustomizer namedTypes() {
        var allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("nl.wijkbudget.")
                .build();
        return mapper -> mapper.polymorphicTypeValidator(allowed).addMixIn(Refusal.class, NamedRefusal.class);
    }
}
