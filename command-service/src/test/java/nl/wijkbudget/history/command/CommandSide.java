package nl.wijkbudget.history.command;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import nl.wijkbudget.DomainModel;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.AgendaGuard;
import nl.wijkbudget.agenda.AgendaOffice;
import nl.wijkbudget.agenda.command.AdoptedAgendasFromHistory;
import nl.wijkbudget.agenda.command.CertifiedResultsFromHistory;
import nl.wijkbudget.approval.ApprovalDesk;
import nl.wijkbudget.approval.ApprovalOffice;
import nl.wijkbudget.approval.FourEyesGuard;
import nl.wijkbudget.approval.command.CarryingOut;
import nl.wijkbudget.approval.command.FourEyesRulesFromHistory;
import nl.wijkbudget.approval.command.SubmissionsFromHistory;
import nl.wijkbudget.approval.command.WhenSubmissionApprovedThenCarryItOut;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.ballot.PaperDesk;
import nl.wijkbudget.ballot.VoteGuard;
import nl.wijkbudget.ballot.command.BallotPapersFromHistory;
import nl.wijkbudget.counting.CountingOffice;
import nl.wijkbudget.counting.CountingRules;
import nl.wijkbudget.counting.ResultGuard;
import nl.wijkbudget.counting.command.BallotBoxFromHistory;
import nl.wijkbudget.counting.command.BallotBoxWatch;
import nl.wijkbudget.counting.command.CountsUnderWay;
import nl.wijkbudget.counting.command.WhenVotesCountedThenCompareTheRules;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.LastWord;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.delivery.DeliveryOffice;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.LedgerOffice;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.LogSchema;
import nl.wijkbudget.log.command.StreamRepository;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.neighbourhood.command.NeighbourhoodsFromHistory;
import nl.wijkbudget.policy.command.PolicyCommands;
import nl.wijkbudget.policy.command.WhoAndWhy;
import nl.wijkbudget.problem.command.ProblemTexts;
import nl.wijkbudget.project.ProjectOffice;
import nl.wijkbudget.project.command.ProjectsFromHistory;
import nl.wijkbudget.project.command.ProposalPeriodFromHistory;
import nl.wijkbudget.project.command.WhenProjectsMergedThenMarkTheOriginals;
import nl.wijkbudget.round.ClosingTree;
import nl.wijkbudget.round.RoundOffice;
import nl.wijkbudget.round.RoundRefusal.ClosingIsNotPublished;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.round.command.RoundsFromHistory;
import nl.wijkbudget.round.command.WhenAgendaAdoptedThenRecordTheAgenda;
import nl.wijkbudget.round.command.WhenResultCertifiedThenRecordTheResult;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The write side over a log in H2, without HTTP; policies answer as soon as a command is done. */
public final class CommandSide implements AutoCloseable {
    private final HikariDataSource database = new HikariDataSource();
    private final LogEventStore store;
    private final Configuration axon;
    private final List<AnnotationEventHandlerAdapter> policies;
    private long followed = -1;

    /** Two sides with one address share a log, one after the other. */
    public CommandSide(String address, Clock clock) {
        database.setJdbcUrl("jdbc:h2:mem:" + address + ";DB_CLOSE_DELAY=-1");
        LogSchema.migrate(database);
        var serializer = Jackson3Serializer.builder().build();
        var payloads = new StoredPayloads(serializer, new EventUpcasterChain());
        var history = new EventHistory(this::store);
        List<LastWord> lastWords = List.of(VoteGuard.EMPTY, ResultGuard.EMPTY, AgendaGuard.EMPTY, FourEyesGuard.EMPTY);
        var papers = BallotPapersFromHistory.toldOfChanges(history);
        store = LogEventStore.over(GroupCommitEventStorageEngine.builder(database)
                .serializer(serializer)
                .guards(List.of(new LastWordGuard(payloads, lastWords), papers))
                .build());
        var rounds = new RoundsFromHistory(history);
        var neighbourhoods = new NeighbourhoodsFromHistory(history);
        var projects = new ProjectsFromHistory(history);
        var agendas = new AdoptedAgendasFromHistory(history);
        var submissions = new SubmissionsFromHistory(history);
        var approvals = new ApprovalDesk(new FourEyesRulesFromHistory(history), submissions, clock);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> serializer)
                .configureEventStore(axon -> store)
                .configureCorrelationDataProviders(axon -> List.of(new WhoAndWhy()))
                .registerComponent(Clock.class, axon -> clock)
                .registerComponent(Neighbourhoods.class, axon -> neighbourhoods)
                .registerComponent(Rounds.class, axon -> rounds)
                .registerComponent(
                        ProjectOffice.class,
                        axon -> new ProjectOffice(
                                neighbourhoods, new ProposalPeriodFromHistory(rounds), projects, clock))
                .registerComponent(
                        DeliveryOffice.class, axon -> new DeliveryOffice(agendas, neighbourhoods, projects, clock))
                .registerComponent(BallotPapers.class, axon -> papers)
                .registerComponent(PaperDesk.class, axon -> new PaperDesk(neighbourhoods, papers, clock))
                .registerComponent(
                        RoundOffice.class,
                        axon -> new RoundOffice(
                                neighbourhoods,
                                projects,
                                CountingRules::objection,
                                CommandSide::noTree,
                                approvals,
                                clock))
                .registerComponent(
                        CountingOffice.class,
                        axon -> new CountingOffice(
                                neighbourhoods,
                                rounds,
                                new BallotBoxFromHistory(
                                        new PagesOfTheLog(store.log(), payloads),
                                        new BallotBoxWatch(),
                                        new CountsUnderWay(SimpleQueryUpdateEmitter.builder()
                                                .build())),
                                round -> false,
                                approvals,
                                clock))
                .registerComponent(
                        AgendaOffice.class,
                        axon -> new AgendaOffice(
                                neighbourhoods, new CertifiedResultsFromHistory(history, rounds), clock))
                .registerComponent(AdoptedAgendas.class, axon -> agendas)
                .registerComponent(
                        LedgerOffice.class,
                        axon -> new LedgerOffice(neighbourhoods, agendas, projects, approvals, clock))
                .registerComponent(Approvals.class, axon -> approvals)
                .registerComponent(ApprovalOffice.class, axon -> new ApprovalOffice(neighbourhoods, clock))
                .registerCommandHandler(axon -> new CarryingOut(() -> axon, clock));
        DomainModel.AGGREGATES.forEach(
                aggregate -> configurer.configureAggregate(StreamRepository.configured(aggregate)));
        axon = configurer.start();
        var commands = new PolicyCommands(axon.commandBus());
        policies = List.of(
                new AnnotationEventHandlerAdapter(
                        new WhenSubmissionApprovedThenCarryItOut(commands, submissions, new ProblemTexts("EUR"))),
                new AnnotationEventHandlerAdapter(new WhenVotesCountedThenCompareTheRules(commands)),
                new AnnotationEventHandlerAdapter(new WhenProjectsMergedThenMarkTheOriginals(commands)),
                new AnnotationEventHandlerAdapter(new WhenResultCertifiedThenRecordTheResult(commands)),
                new AnnotationEventHandlerAdapter(new WhenAgendaAdoptedThenRecordTheAgenda(commands)));
    }

    private static ClosingTree noTree(RoundId round) {
        throw new Rejection(new ClosingIsNotPublished(round));
    }

    public LogEventStore store() {
        return store;
    }

    public CommandBus commands() {
        return axon.commandBus();
    }

    /** Waits until it is decided and stored, or throws why not. */
    public void send(Authority authority, Command command) {
        sendBeforePoliciesAnswer(authority, command);
        letPoliciesAnswer();
    }

    /** The same within the delay that policies have. */
    public void sendBeforePoliciesAnswer(Authority authority, Command command) {
        dispatch(command, MetaData.from(authority.toMetaData()));
    }

    /** A ballot: nobody says who sent it. */
    public void sendUnsigned(Command command) {
        dispatch(command, MetaData.emptyInstance());
    }

    public List<? extends DomainEventMessage<?>> messagesOf(Object id) {
        return new EventHistory(this::store).messagesOf(id);
    }

    private void dispatch(Command command, MetaData metaData) {
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        commands().dispatch(new GenericCommandMessage<>(command, metaData), answer);
        var result = answer.getResult();
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
    }

    private void letPoliciesAnswer() {
        try (var stream = store.openStream(followed < 0 ? null : new GlobalSequenceTrackingToken(followed))) {
            while (stream.hasNextAvailable()) {
                var next = stream.nextAvailable();
                followed = next.trackingToken().position().orElseThrow();
                answer(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(EventMessage<?> event) {
        var unit = DefaultUnitOfWork.startAndGet(event);
        unit.registerCorrelationDataProvider(new WhoAndWhy());
        var result = unit.executeWithResult(() -> {
            for (AnnotationEventHandlerAdapter policy : policies) {
                policy.handle(event);
            }
            return event;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    @Override
    public void close() {
        axon.shutdown();
        database.close();
    }
}
