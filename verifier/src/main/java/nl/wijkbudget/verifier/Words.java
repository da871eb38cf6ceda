package nl.wijkbudget.verifier;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.wijkbudget.verifier.json.Json;

/** A report for people, in Dutch or English, and for programs. */
record Words(ResourceBundle texts) {
    private static final List<String> VERDICTS = List.of("holds", "violated", "undecided");

    Words(Locale language) {
        this(ResourceBundle.getBundle(
                "nl.wijkbudget.verifier.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String text(Report report) {
        StringBuilder text = new StringBuilder();
        report.looked().forEach((check, objects) -> {
            long faults = report.findings().stream()
                    .filter(finding -> finding.check().equals(check) && finding.weight() == Report.Weight.FAULT)
                    .count();
            text.append(said(
                            "looked",
                            List.of(said("check." + check, List.of()), objects.toString(), Long.toString(faults))))
                    .append('\n');
        });
        report.findings().forEach(finding -> text.append(said(
                        finding.weight().name(),
                        List.of(finding.object(), words(finding), said("check." + finding.check(), List.of()))))
                .append('\n'));
        return text.append(said("verdict." + VERDICTS.get(report.status()), List.of()))
                .append('\n')
                .toString();
    }

    String json(Report report) {
        Map<String, Json> checks = new LinkedHashMap<>();
        report.looked().forEach((check, objects) -> checks.put(check, Json.of(objects)));
        Map<String, Json> all = new LinkedHashMap<>();
        all.put("verdict", Json.of(VERDICTS.get(report.status())));
        all.put("looked", Json.of(checks));
        all.put("findings", Json.of(report.findings().stream().map(this::json).toList()));
        return Json.of(all).written() + "\n";
    }

    private Json json(Report.Finding finding) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("weight", Json.of(finding.weight().name().toLowerCase(Locale.ROOT)));
        fields.put("check", Json.of(finding.check()));
        fields.put("object", Json.of(finding.object()));
        fields.put("code", Json.of(finding.words()));
        fields.put("text", Json.of(words(finding)));
        return Json.of(fields);
    }

    private String words(Report.Finding finding) {
        return said("finding." + finding.words(), finding.values());
    }

    private String said(String key, List<String> values) {
        return MessageFormat.format(texts.getString(key), values.toArray());
    }
}
