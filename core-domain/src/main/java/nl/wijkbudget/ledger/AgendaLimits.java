package nl.wijkbudget.ledger;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.agenda.AdoptedAgenda;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.ledger.LedgerRefusal.AgendaIsInAnotherCurrency;
import nl.wijkbudget.ledger.LedgerRefusal.AgendaIsOfAnotherNeighbourhood;
import nl.wijkbudget.ledger.LedgerRefusal.NotOnTheAdoptedAgenda;
import nl.wijkbudget.ledger.LedgerRefusal.OverThePot;
import nl.wijkbudget.ledger.LedgerRefusal.OverThePrice;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.Pot;

/** How much the adopted agendas let a ledger allocate (I6); asked again whenever money would go to an allocation. */
record AgendaLimits(LedgerOpened ledger, AdoptedAgendas agendas, Allocations allocations) {
    /** Refuses more than the price of the project, or than the pot that its round was about. */
    void require(ProjectId project, AgendaId agendaId, Money asked) {
        AdoptedAgenda agenda = ofThisLedger(agendaId);
        AdoptedItem item = agenda.items().stream()
                .filter(candidate -> candidate.project().equals(project) && starts(candidate))
                .findFirst()
                .orElseThrow(() -> new Rejection(new NotOnTheAdoptedAgenda(project, agendaId)));
        Money before = allocations.total(made -> made.project().equals(project));
        if (before.plus(asked).exceeds(item.price())) {
            throw new Rejection(new OverThePrice(project, item.price(), before, asked));
        }
        requireRoom(pot(agenda, item.pot()), agenda, asked);
    }

    /** The agenda, when it is of the same neighbourhood and in the same currency (I2). */
    private AdoptedAgenda ofThisLedger(AgendaId id) {
        AdoptedAgenda agenda = agendas.of(id);
        if (!agenda.neighbourhood().equals(ledger.neighbourhood())) {
            throw new Rejection(new AgendaIsOfAnotherNeighbourhood(id, agenda.neighbourhood()));
        }
        if (!agenda.currency().equals(ledger.currency())) {
            throw new Rejection(new AgendaIsInAnotherCurrency(id, agenda.currency()));
        }
        return agenda;
    }

    /** A project belongs to one round and one pot, so the projects of the pot stand for its allocations. */
    private void requireRoom(Pot pot, AdoptedAgenda agenda, Money asked) {
        Set<ProjectId> sharing = projectsOf(pot.pot(), agenda).collect(Collectors.toSet());
        Money before = allocations.total(made -> sharing.contains(made.project()));
        if (before.plus(asked).exceeds(pot.amount())) {
            throw new Rejection(new OverThePot(pot.pot(), pot.amount(), before, asked));
        }
    }

    private static Stream<ProjectId> projectsOf(PotId pot, AdoptedAgenda agenda) {
        return agenda.items().stream().filter(item -> item.pot().equals(pot)).map(AdoptedItem::project);
    }

    private static Pot pot(AdoptedAgenda agenda, PotId id) {
        return agenda.pots().stream()
                .filter(pot -> pot.pot().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + id + " on " + agenda.agenda()));
    }

    private static boolean starts(AdoptedItem item) {
        return item.placing() == Placing.TOP || item.placing() == Placing.WAITING_LIST;
    }
}
