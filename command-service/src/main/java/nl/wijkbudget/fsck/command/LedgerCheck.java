package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.BALANCE_IS_NOT_ITS_POSTINGS;
import static nl.wijkbudget.fsck.command.FaultKind.LEDGER_DOES_NOT_SUM_TO_ZERO;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.fsck.command.FaultKind.Part;

/** Every ledger out of its own postings, and the balances on the pages against it. */
final class LedgerCheck implements RowCheck {
    private final Map<String, LedgerBooks> ledgers = new TreeMap<>();

    @Override
    public void row(StoredRow row, Findings findings) {
        if (row.isOf("ledger")) {
            var event = row.payload();
            String ledger = event.path("ledger").asString("");
            if (event.path("transaction").isObject()) {
                findings.looked(Part.LEDGER, 1);
                ledgers.computeIfAbsent(ledger, opened -> new LedgerBooks())
                        .after(Place.position(row.position()).and("ledger", ledger), event, findings);
            }
        }
    }

    @Override
    public void end(Connection store, Findings findings) throws SQLException {
        ledgers.forEach((ledger, books) -> {
            if (books.sum() != 0) {
                findings.found(LEDGER_DOES_NOT_SUM_TO_ZERO, Place.of("ledger", ledger), books.sum());
            }
        });
        Map<String, Map<String, Long>> stored = new TreeMap<>();
        Sql.each(store, "select ledger, account, balance_cents from account", row -> stored.computeIfAbsent(
                        row.getString(1), ledger -> new TreeMap<>())
                .put(row.getString(2), row.getLong(3)));
        ledgers.keySet().forEach(ledger -> stored.putIfAbsent(ledger, Map.of()));
        stored.forEach((ledger, balances) -> ledgers.getOrDefault(ledger, new LedgerBooks())
                .differences(balances)
                .forEach((account, two) -> findings.found(
                        BALANCE_IS_NOT_ITS_POSTINGS,
                        Place.of("ledger", ledger).and("account", account),
                        two.getKey(),
                        two.getValue())));
    }
}
