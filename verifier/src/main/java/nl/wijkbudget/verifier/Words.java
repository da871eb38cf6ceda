package nl.wijkbudget.verifier;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.wijkbudget.verifier.json.Json;

/** A report for people, in Dutch or English, and for programs. */
record Words(ResourceBundle texts) {
    private static final List<String> VERDICTS = List.of("holds", "violated", "undecided");

    /** @param language of English, or of the root for the Dutch that all else is said in */
    Words(Locale language) {
        this(ResourceBundle.getBundle("nl.wijkbudget.verifier.words", language));
    }

    String text(Report report) {
        List<String> lines = new ArrayList<>();
        report.looked().forEach((check, objects) -> {
            long faults = report.findings().stream()
                    .filter(finding -> finding.check().equals(check) && finding.weight() == Report.Weight.FAULT)
                    .count();
            lines.add(said("looked", said("check." + check), objects.toString(), Long.toString(faults)));
        });
        for (Report.Finding finding : report.findings()) {
            String check = said("check." + finding.check());
            lines.add(said(finding.weight().name(), finding.object(), said(finding), check));
        }
        lines.add(said("verdict." + VERDICTS.get(report.status())));
        return String.join("\n", lines) + "\n";
    }

    /** What a program reads. */
    String json(Report report) {
        List<Json> findings = report.findings().stream().map(this::told).toList();
        Json said =
                Json.named("verdict looked findings").with(VERDICTS.get(report.status()), report.looked(), findings);
        return said.written() + "\n";
    }

    private Json told(Report.Finding finding) {
        String weight = finding.weight().name().toLowerCase(Locale.ROOT);
        return Json.named("weight check object code text")
                .with(weight, finding.check(), finding.object(), finding.words(), said(finding));
    }

    private String said(Report.Finding finding) {
        return said("finding." + finding.words(), finding.values().toArray());
    }

    private String said(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
