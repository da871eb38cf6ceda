package nl.wijkbudget.ledger.projection;

import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.view.projection.PublicView;

/** The balance of every account of every ledger. */
public class BalancesInPublic implements PublicView {
    private final LedgerRows ledgers;
    private final AccountRows accounts;

    BalancesInPublic(LedgerRows ledgers, AccountRows accounts) {
        this.ledgers = ledgers;
        this.accounts = accounts;
    }

    private record Shown(String ledger, String neighbourhood, String currency, Map<String, Long> balances) {}

    @Override
    public String group() {
        return "ledger.books";
    }

    @Override
    public Map<String, ?> shown() {
        return ledgers.findAll().stream().collect(Collectors.toMap(row -> "ledger " + row.ledger, this::shown));
    }

    private Shown shown(LedgerRow row) {
        Map<String, Long> balances = accounts.findByLedgerOrderByAccount(row.ledger).stream()
                .collect(Collectors.toMap(account -> account.account, account -> account.balanceCents));
        return new Shown(row.ledger, row.neighbourhood, row.currency, balances);
    }
}
