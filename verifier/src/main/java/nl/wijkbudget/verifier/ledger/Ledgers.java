package nl.wijkbudget.verifier.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.round.Rounds;

/** The books of each neighbourhood. */
public final class Ledgers implements Check {
    private final Report report;
    private final Rounds rounds;
    private final Map<String, Books> books = new LinkedHashMap<>();

    public Ledgers(Report report, Rounds rounds) {
        this.report = report;
        this.rounds = rounds;
    }

    @Override
    public void on(Event event) {
        if (!event.capability().equals("ledger")) {
            return;
        }
        String id = event.payload().text("ledger");
        if (event.name().equals("LedgerOpened")) {
            boolean isNew = books.put(id, new Books(report, rounds, event.payload())) == null;
            report.require(isNew, "ledger", event, "opened-twice");
            return;
        }
        Books ledger = books.get(id);
        if (ledger == null) {
            throw new Malformed("is of a ledger that was not opened");
        }
        ledger.on(event);
    }
}
