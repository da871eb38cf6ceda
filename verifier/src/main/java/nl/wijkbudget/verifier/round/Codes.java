package nl.wijkbudget.verifier.round;

import java.util.Map;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;

/** The rights to vote of a round against its ballots: issued, used, cast. */
final class Codes {
    private final Report report;
    private final Box box;
    private long issued;
    private long replaced;
    private long sheets;
    private long people;
    private boolean balanced;

    Codes(Report report, Box box) {
        this.report = report;
        this.box = box;
    }

    void on(Event event, String name) {
        switch (name) {
            case "CodesIssued" -> issued += event.payload().whole("count");
            case "CodeReplaced" -> replaced++;
            case "PaperVotesEntered" -> sheets += event.payload().whole("sheets");
            case "TableVotesEntered" -> people += event.payload().whole("people");
            case "VotesReconciled" -> reconciled(event);
            default -> {
                // The others say nothing of how many there are.
            }
        }
    }

    /** Whether the rights to vote were laid beside the ballots, where there were codes at all. */
    boolean isBalanced() {
        return issued == 0 || balanced;
    }

    private void reconciled(Event event) {
        balanced = true;
        Json codes = event.payload().get("codes");
        Json ballots = Json.of(Map.of(
                "byCode", Json.of(box.cast("CODE")),
                "onPaper", Json.of(sheets),
                "atTables", Json.of(people),
                "withdrawn", Json.of(box.withdrawn())));
        report.requireSame("codes", event.shown(), "ballots", event.payload().get("ballots"), ballots);
        long used = codes.whole("used");
        long sum = used + codes.whole("unused") + codes.whole("voided") + codes.whole("replaced");
        boolean holds = codes.whole("issued") == issued + replaced
                && codes.whole("replaced") == replaced
                && sum == issued + replaced
                && used == box.cast("CODE")
                && codes.whole("unused") >= 0;
        report.require(holds, "codes", event.shown(), "codes", issued + replaced, used, box.cast("CODE"));
        boolean entered = sheets == box.cast("PAPER") && people == box.cast("TABLE");
        report.require(
                entered, "codes", event.shown(), "entered", sheets, people, box.cast("PAPER"), box.cast("TABLE"));
    }
}
