package nl.wijkbudget.commandservice;

import java.time.Clock;
import java.util.Optional;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.CertifiedResults;
import nl.wijkbudget.agenda.command.AdoptedAgendasFromHistory;
import nl.wijkbudget.agenda.command.CertifiedResultsFromHistory;
import nl.wijkbudget.approval.ApprovalDesk;
import nl.wijkbudget.approval.Submissions;
import nl.wijkbudget.approval.command.FourEyesRulesFromHistory;
import nl.wijkbudget.approval.command.SubmissionsFromHistory;
import nl.wijkbudget.counting.BallotBox;
import nl.wijkbudget.counting.command.BallotBoxFromHistory;
import nl.wijkbudget.counting.command.BallotBoxWatch;
import nl.wijkbudget.counting.command.CountsUnderWay;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.evidence.command.TransparencyLog;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.neighbourhood.command.NeighbourhoodsFromHistory;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.project.ProposalPeriod;
import nl.wijkbudget.project.command.ProjectsFromHistory;
import nl.wijkbudget.project.command.ProposalPeriodFromHistory;
import nl.wijkbudget.round.ClosingTrees;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.round.command.ClosingTreesOfTheLog;
import nl.wijkbudget.round.command.RoundsFromHistory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decisions may ask of the past, answered from the events themselves. */
@Configuration(proxyBeanMethods = false)
class Ports {
    @Bean
    EventHistory eventHistory(ObjectProvider<EventStore> events) {
        return new EventHistory(events::getObject);
    }

    @Bean
    Neighbourhoods neighbourhoods(EventHistory history) {
        return new NeighbourhoodsFromHistory(history);
    }

    @Bean
    Rounds rounds(EventHistory history) {
        return new RoundsFromHistory(history);
    }

    @Bean
    Projects projects(EventHistory history) {
        return new ProjectsFromHistory(history);
    }

    @Bean
    ProposalPeriod proposalPeriod(Rounds rounds) {
        return new ProposalPeriodFromHistory(rounds);
    }

    @Bean
    BallotBoxWatch ballotBoxWatch() {
        return new BallotBoxWatch();
    }

    @Bean
    CountsUnderWay countsUnderWay(QueryUpdateEmitter followers) {
        return new CountsUnderWay(followers);
    }

    @Bean
    BallotBox ballotBox(InLogOrder log, BallotBoxWatch watch, CountsUnderWay counts) {
        return new BallotBoxFromHistory(log, watch, counts);
    }

    @Bean
    ClosingTrees closingTrees(InLogOrder order, ObjectProvider<TransparencyLog> log) {
        return new ClosingTreesOfTheLog(order, () -> Optional.ofNullable(log.getIfAvailable()));
    }

    @Bean
    CertifiedResults certifiedResults(EventHistory history, Rounds rounds) {
        return new CertifiedResultsFromHistory(history, rounds);
    }

    @Bean
    AdoptedAgendas adoptedAgendas(EventHistory history) {
        return new AdoptedAgendasFromHistory(history);
    }

    @Bean
    Submissions submissions(EventHistory history) {
        return new SubmissionsFromHistory(history);
    }

    @Bean
    Approvals approvals(EventHistory history, Submissions submissions, Clock clock) {
        return new ApprovalDesk(new FourEyesRulesFromHistory(history), submissions, clock);
    }
}
