package nl.wijkbudget.verifier.ledger;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.round.Rounds;

/** The books of each neighbourhood. */
public record Ledgers(Report report, Rounds rounds, Map<String, Books> books) implements Check {
    public Ledgers(Report report, Rounds rounds) {
        this(report, rounds, new HashMap<>());
    }

    @Override
    public void on(Event event) {
        if (event.capability().equals("ledger")) {
            String id = event.payload().text("ledger");
            if (event.name().equals("LedgerOpened")) {
                boolean isNew = books.put(id, new Books(report, rounds, event.payload())) == null;
                report.require(isNew, "ledger", event, "opened-twice");
            } else {
                Malformed.ifAbsent(books.get(id), "is of a ledger that was not opened")
                        .on(event);
            }
        }
    }
}
