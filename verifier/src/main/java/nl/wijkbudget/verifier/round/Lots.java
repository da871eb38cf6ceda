package nl.wijkbudget.verifier.round;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;

/** The lots that were drawn after closing, of one round alone or of all. */
public final class Lots implements Check {
    private final Report report;
    private final String only;
    private final Supplier<String> root;
    private final Map<String, Lot> lots = new HashMap<>();

    /** @param root that of the tree up to and with the event that is looked at */
    public Lots(Report report, String only, Supplier<String> root) {
        this.report = report;
        this.only = only;
        this.root = root;
    }

    @Override
    public void on(Event event) {
        if (!event.capability().equals("round") && !event.name().equals("VotesCounted")) {
            return;
        }
        String round = event.payload().text("round");
        if (only.isEmpty() || only.equals(round)) {
            lots.computeIfAbsent(round, id -> new Lot(report, id, root)).on(event);
        }
    }
}
