package nl.wijkbudget.ledger;

import static nl.wijkbudget.ledger.Kas.AGENDA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.wijkbudget.decision.Fact;

/** What a transaction may rest on: the agenda, adopted before the day began, and what the events so far brought about. */
final class EarlierDecisions {
    private final Set<String> names = new HashSet<>(Set.of(AGENDA.toString()));

    void require(Transaction transaction) {
        assertThat(names).as("I10 of %s", transaction.id()).contains(transaction.basis());
    }

    void take(Fact fact) {
        if (fact instanceof FundOpened made) {
            names.add(made.fund().toString());
        } else if (fact instanceof BudgetAllocated made) {
            names.add(made.allocation().toString());
        } else if (fact instanceof FundsCommitted made) {
            names.add(made.commitment().toString());
        }
    }

    void take(Transaction transaction) {
        names.add(transaction.id().toString());
    }
}
