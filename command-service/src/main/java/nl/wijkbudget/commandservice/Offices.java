package nl.wijkbudget.commandservice;

import java.time.Clock;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.ballot.PaperDesk;
import nl.wijkbudget.counting.CountingRules;
import nl.wijkbudget.ledger.LedgerOffice;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.round.RoundOffice;
import nl.wijkbudget.rulebook.KnownRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decisions ask of the world around them, gathered per aggregate. */
@Configuration(proxyBeanMethods = false)
class Offices {
    @Bean
    KnownRules knownRules() {
        return name -> CountingRules.named(name).isPresent();
    }

    @Bean
    RoundOffice roundOffice(Neighbourhoods neighbourhoods, Projects projects, KnownRules rules, Clock clock) {
        return new RoundOffice(neighbourhoods, projects, rules, clock);
    }

    @Bean
    LedgerOffice ledgerOffice(Neighbourhoods neighbourhoods, AdoptedAgendas agendas, Projects projects, Clock clock) {
        return new LedgerOffice(neighbourhoods, agendas, projects, clock);
    }

    @Bean
    PaperDesk paperDesk(Neighbourhoods neighbourhoods, BallotPapers papers, Clock clock) {
        return new PaperDesk(neighbourhoods, papers, clock);
    }
}
