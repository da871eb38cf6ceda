package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.ledger.Kas.BECAUSE;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OFFICE;
import static nl.wijkbudget.ledger.Kas.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerCommand.OpenLedger;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.jspecify.annotations.Nullable;

/** A ledger that is asked many things; after each event its figures are checked against {@link PlainBooks}, its basis against {@link EarlierDecisions}. */
final class TreasurersDay {
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final TreasurersWishes wishes;
    private final Books books = new Books();
    private final PlainBooks plain = new PlainBooks();
    private final EarlierDecisions earlier = new EarlierDecisions();
    private final Set<Class<?>> kinds = new HashSet<>();
    private final List<TransactionId> entries = new ArrayList<>();
    private int events;

    TreasurersDay(long seed) {
        wishes = new TreasurersWishes(seed);
        ParameterResolverFactory neighbours = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Ledger.class),
                new SimpleResourceParameterResolverFactory(List.of(OFFICE)));
        AggregateAnnotationCommandHandler.<Ledger>builder()
                .aggregateType(Ledger.class)
                .parameterResolverFactory(neighbours)
                .repository(EventSourcingRepository.builder(Ledger.class)
                        .eventStore(store)
                        .parameterResolverFactory(neighbours)
                        .build())
                .build()
                .subscribe(bus);
        ask(new OpenLedger(LEDGER, WIJK, "EUR"));
        ask(new OpenFund(LEDGER, DEAL, "Wijkdeal"));
        ask(new OpenFund(LEDGER, RENEWAL, "Wijkvernieuwing"));
    }

    void askSomething() {
        ask(wishes.next(entries));
    }

    int events() {
        return events;
    }

    Set<Class<?>> kinds() {
        return kinds;
    }

    private void ask(LedgerCommand command) {
        FutureCallback<LedgerCommand, Object> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(command, BECAUSE.toMetaData()), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (result.isExceptional()) {
            assertThat(result.exceptionResult()).isInstanceOf(Rejection.class);
        }
        store.readEvents(LEDGER.toString(), events).asStream().forEach(message -> check((Fact) message.getPayload()));
    }

    private void check(Fact fact) {
        events++;
        kinds.add(fact.getClass());
        Transaction transaction = transaction(fact);
        if (transaction != null) {
            earlier.require(transaction);
            earlier.take(transaction);
            entries.add(transaction.id());
            books.post(transaction);
            plain.take(fact, transaction);
            plain.requireInvariants(transaction);
            plain.balances().forEach((account, cents) -> assertThat(
                            books.balance(account).cents())
                    .as("I11 %s", account)
                    .isEqualTo(cents));
        }
        earlier.take(fact);
    }

    private static @Nullable Transaction transaction(Fact fact) {
        try {
            return (Transaction) fact.getClass().getMethod("transaction").invoke(fact);
        } catch (NoSuchMethodException without) {
            return null;
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("transaction", broken);
        }
    }
}
