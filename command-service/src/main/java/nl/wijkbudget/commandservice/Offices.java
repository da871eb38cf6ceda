package nl.wijkbudget.commandservice;

import java.time.Clock;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.AgendaOffice;
import nl.wijkbudget.agenda.CertifiedResults;
import nl.wijkbudget.approval.ApprovalOffice;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.ballot.PaperDesk;
import nl.wijkbudget.counting.BallotBox;
import nl.wijkbudget.counting.CountingOffice;
import nl.wijkbudget.counting.CountingRules;
import nl.wijkbudget.counting.VoteReconciliations;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.delivery.DeliveryOffice;
import nl.wijkbudget.ledger.LedgerOffice;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.ProjectOffice;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.project.ProposalPeriod;
import nl.wijkbudget.round.ClosingTrees;
import nl.wijkbudget.round.RoundOffice;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.rulebook.KnownRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decisions ask of the world around them, gathered per aggregate. */
@Configuration(proxyBeanMethods = false)
class Offices {
    @Bean
    KnownRules knownRules() {
        return CountingRules::objection;
    }

    @Bean
    RoundOffice roundOffice(
            Neighbourhoods neighbourhoods,
            Projects projects,
            KnownRules rules,
            ClosingTrees trees,
            Approvals approvals,
            Clock clock) {
        return new RoundOffice(neighbourhoods, projects, rules, trees, approvals, clock);
    }

    @Bean
    ProjectOffice projectOffice(Neighbourhoods neighbourhoods, ProposalPeriod period, Projects projects, Clock clock) {
        return new ProjectOffice(neighbourhoods, period, projects, clock);
    }

    @Bean
    LedgerOffice ledgerOffice(
            Neighbourhoods neighbourhoods,
            AdoptedAgendas agendas,
            Projects projects,
            Approvals approvals,
            Clock clock) {
        return new LedgerOffice(neighbourhoods, agendas, projects, approvals, clock);
    }

    @Bean
    CountingOffice countingOffice(
            Neighbourhoods neighbourhoods,
            Rounds rounds,
            BallotBox box,
            VoteReconciliations reconciliations,
            Approvals approvals,
            Clock clock) {
        return new CountingOffice(neighbourhoods, rounds, box, reconciliations, approvals, clock);
    }

    @Bean
    AgendaOffice agendaOffice(Neighbourhoods neighbourhoods, CertifiedResults results, Clock clock) {
        return new AgendaOffice(neighbourhoods, results, clock);
    }

    @Bean
    DeliveryOffice deliveryOffice(
            AdoptedAgendas agendas, Neighbourhoods neighbourhoods, Projects projects, Clock clock) {
        return new DeliveryOffice(agendas, neighbourhoods, projects, clock);
    }

    @Bean
    ApprovalOffice approvalOffice(Neighbourhoods neighbourhoods, Clock clock) {
        return new ApprovalOffice(neighbourhoods, clock);
    }

    @Bean
    PaperDesk paperDesk(Neighbourhoods neighbourhoods, BallotPapers papers, Clock clock) {
        return new PaperDesk(neighbourhoods, papers, clock);
    }
}
