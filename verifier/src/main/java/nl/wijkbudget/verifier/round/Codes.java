package nl.wijkbudget.verifier.round;

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

    void on(Event event) {
        switch (event.name()) {
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
        Json ballots =
                Json.named("byCode onPaper atTables withdrawn").with(box.used("CODE"), sheets, people, box.withdrawn());
        report.requireSame("codes", event, "ballots", event.payload(), ballots);
        long all = issued + replaced;
        long used = codes.whole("used");
        long sum = used + codes.whole("unused") + codes.whole("voided") + codes.whole("replaced");
        boolean holds = codes.whole("issued") == all && codes.whole("replaced") == replaced && sum == all;
        boolean isUsed = used == box.used("CODE") && codes.whole("unused") >= 0;
        report.require(holds && isUsed, "codes", event, "codes", all, used, box.used("CODE"));
        long onPaper = box.used("PAPER");
        long atTables = box.used("TABLE");
        boolean entered = sheets == onPaper && people == atTables;
        report.require(entered, "codes", event, "entered", sheets, people, onPaper, atTables);
    }
}
