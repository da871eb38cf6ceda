package nl.wijkbudget.commandservice;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkbudget.approval.Submissions;
import nl.wijkbudget.approval.command.WhenSubmissionApprovedThenCarryItOut;
import nl.wijkbudget.counting.command.WhenVotesCountedThenCompareTheRules;
import nl.wijkbudget.following.command.Followings;
import nl.wijkbudget.following.command.Outbox;
import nl.wijkbudget.following.command.QueuesMail;
import nl.wijkbudget.following.command.Subscribers;
import nl.wijkbudget.following.command.WhenProjectMovesThenQueueMail;
import nl.wijkbudget.following.command.WhenRoundMovesThenQueueMail;
import nl.wijkbudget.following.command.WhenSomebodyTakesPartThenFollow;
import nl.wijkbudget.idempotency.command.DoorTables;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.policy.command.PolicyCommands;
import nl.wijkbudget.policy.command.PolicyOrigin;
import nl.wijkbudget.problem.command.ProblemTexts;
import nl.wijkbudget.project.command.WhenProjectsMergedThenMarkTheOriginals;
import nl.wijkbudget.round.command.WhenAgendaAdoptedThenRecordTheAgenda;
import nl.wijkbudget.round.command.WhenResultCertifiedThenRecordTheResult;
import nl.wijkbudget.view.PublicViews;
import nl.wijkbudget.view.command.WhenDecidedThenRecordTheViews;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What follows by itself from events, each group at its own pace from the very first event on; that of mail begins at the
 * end of the log, because what happened before is no news. Policies that ask one thing
 * of one round after another share a group, because a refusal is final: asked before its turn, the later would be lost.
 *
 * <p>The token is kept apart from those of the read models and moves in the transaction around the event, which rolls back
 * when the command fails: a policy may ask the same thing twice, which is harmless, but never forgets to ask. Over the
 * embedded store {@link PoliciesWhileLeading} starts them; with Axon Server, where no process leads, they start by
 * themselves and the token lets one process at a time have each.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Policies {
    static final List<String> GROUPS = List.of(
            "policy.carry-out-what-is-approved",
            "policy.compare-the-rules",
            "policy.mark-the-originals",
            "policy.move-the-round-on",
            QueuesMail.GROUP,
            "policy.record-the-views");

    @Bean
    PolicyCommands policyCommands(CommandBus bus) {
        return new PolicyCommands(bus);
    }

    @Bean
    WhenProjectsMergedThenMarkTheOriginals markTheOriginals(PolicyCommands commands) {
        return new WhenProjectsMergedThenMarkTheOriginals(commands);
    }

    @Bean
    WhenAgendaAdoptedThenRecordTheAgenda recordTheAgenda(PolicyCommands commands) {
        return new WhenAgendaAdoptedThenRecordTheAgenda(commands);
    }

    @Bean
    WhenResultCertifiedThenRecordTheResult recordTheResult(PolicyCommands commands) {
        return new WhenResultCertifiedThenRecordTheResult(commands);
    }

    @Bean
    WhenSubmissionApprovedThenCarryItOut carryOutWhatIsApproved(
            PolicyCommands commands, Submissions submissions, ProblemTexts texts) {
        return new WhenSubmissionApprovedThenCarryItOut(commands, submissions, texts);
    }

    @Bean
    WhenVotesCountedThenCompareTheRules compareTheRules(PolicyCommands commands) {
        return new WhenVotesCountedThenCompareTheRules(commands);
    }

    /** Pages are of the read side, which may be another process than this one. */
    @Bean
    WhenDecidedThenRecordTheViews recordTheViews(PolicyCommands commands, Optional<PublicViews> views) {
        return new WhenDecidedThenRecordTheViews(commands, views);
    }

    @Bean
    WhenProjectMovesThenQueueMail mailOfProjects(Optional<Outbox> outbox) {
        return new WhenProjectMovesThenQueueMail(outbox);
    }

    @Bean
    WhenRoundMovesThenQueueMail mailOfRounds(Optional<Outbox> outbox) {
        return new WhenRoundMovesThenQueueMail(outbox);
    }

    @Bean
    WhenSomebodyTakesPartThenFollow followWhereOneTakesPart(Followings followings, Subscribers subscribers) {
        return new WhenSomebodyTakesPartThenFollow(followings, subscribers);
    }

    /** Only for policies; not a bean, so that the read side can have its own. */
    private static TokenStore tokens(DataSource database, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .schema(TokenSchema.builder().setTokenTable("policy_token").build())
                .serializer(serializer)
                .build();
    }

    @Bean
    PoliciesHealth policiesHealth(EventProcessingConfiguration processing, ObjectProvider<LogEventStore> ownStore) {
        return new PoliciesHealth(GROUPS, processing, () -> ownStore.stream().allMatch(LogEventStore::leads));
    }

    @Bean
    ConfigurerModule policiesOfThisStore(
            DataSource database,
            DoorTables migrated,
            StoreName store,
            @Value("${" + PolicyOrigin.RESTART + ":false}") boolean restart) {
        return configurer -> new PolicyOrigin(JdbcClient.create(database)).require(store.value(), restart);
    }

    @Bean
    ConfigurerModule policiesFollowTheLog(
            DataSource database,
            Serializer serializer,
            DoorTables migrated,
            @Value("${axon.axonserver.enabled}") boolean startAtOnce) {
        TokenStore tokens = tokens(database, serializer);
        var settings = TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andAutoStart(startAtOnce);
        var fromNowOn = TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andAutoStart(startAtOnce)
                .andInitialTrackingToken(StreamableMessageSource::createHeadToken);
        return configurer -> GROUPS.forEach(group -> configurer
                .eventProcessing()
                .registerListenerInvocationErrorHandler(group, c -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessor(
                        group, Configuration::eventStore, c -> group.equals(QueuesMail.GROUP) ? fromNowOn : settings)
                .registerTokenStore(group, c -> tokens));
    }
}
