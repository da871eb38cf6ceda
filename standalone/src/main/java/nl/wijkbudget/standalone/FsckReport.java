package nl.wijkbudget.standalone;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkbudget.fsck.command.Fault;
import nl.wijkbudget.fsck.command.FaultKind;
import nl.wijkbudget.fsck.command.FaultKind.Part;
import nl.wijkbudget.fsck.command.FaultWords;
import nl.wijkbudget.fsck.command.Findings;
import nl.wijkbudget.fsck.command.Progress;

/** What a check of a store found, for people and for programs. */
record FsckReport(FaultWords words) {
    private static final List<String> VERDICTS = List.of("holds", "wrong", "unchecked");
    private static final int H2_FILE_IS_OPEN = 90020;
    private static final int H2_FILE_IS_MISSING = 90146;
    private static final long TOLD_EVERY = Duration.ofSeconds(5).toNanos();

    FsckReport(Locale language) {
        this(new FaultWords(language));
    }

    String text(Findings findings) {
        StringBuilder text = new StringBuilder();
        findings.looked().forEach((part, looked) -> text.append(
                        words.said("looked", words.part(part), looked, wrong(findings, part)))
                .append('\n'));
        findings.counts().forEach((kind, count) -> text.append(ofKind(findings, kind, count)));
        return text.append(verdict(findings)).append('\n').toString();
    }

    private String ofKind(Findings findings, FaultKind kind, long count) {
        StringBuilder text = new StringBuilder("\n");
        List<Fault> kept =
                findings.faults().stream().filter(fault -> fault.kind() == kind).toList();
        kept.forEach(fault -> text.append(words.where(fault.place()))
                .append(": ")
                .append(words.what(fault))
                .append('\n'));
        if (count > kept.size()) {
            text.append(words.said("more", count - kept.size())).append('\n');
        }
        return text.append("  ")
                .append(words.said("advice"))
                .append(' ')
                .append(words.advice(kind))
                .append('\n')
                .toString();
    }

    private String verdict(Findings findings) {
        long all =
                findings.counts().values().stream().mapToLong(Long::longValue).sum();
        return (all > 0 ? "\n" : "") + words.said(VERDICTS.get(findings.status()), all);
    }

    private static long wrong(Findings findings, Part part) {
        return findings.counts().entrySet().stream()
                .filter(each -> each.getKey().part() == part)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    String json(Findings findings) {
        Map<String, Object> looked = new LinkedHashMap<>();
        findings.looked().forEach((part, count) -> looked.put(part.name(), count));
        Map<String, Object> counts = new LinkedHashMap<>();
        findings.counts().forEach((kind, count) -> counts.put(kind.name(), count));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("verdict", VERDICTS.get(findings.status()));
        all.put("looked", looked);
        all.put("counts", counts);
        all.put("faults", findings.faults().stream().map(this::json).toList());
        return Json.of(all);
    }

    private Map<String, Object> json(Fault fault) {
        Map<String, Object> where = new LinkedHashMap<>();
        fault.place()
                .parts()
                .forEach((name, value) -> where.put(name, value instanceof Number ? value : value.toString()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", fault.kind().name());
        json.put("part", fault.kind().part().name());
        json.put("where", where);
        json.put("what", words.what(fault));
        json.put("do", words.advice(fault.kind()));
        return json;
    }

    /** Why nothing could be checked at all. */
    String impossible(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IS_OPEN) {
                return words.said("impossible.in-use");
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IS_MISSING) {
                return words.said("impossible.no-store");
            }
        }
        return words.said("impossible", String.valueOf(failure.getMessage()));
    }

    /** Now and then, so that who waits sees that it goes on. */
    Progress progressOn(PrintStream err) {
        long[] told = {System.nanoTime()};
        return (part, done, all) -> {
            if (System.nanoTime() - told[0] > TOLD_EVERY) {
                told[0] = System.nanoTime();
                err.println(words.said("progress", words.said("progress." + part), done, all));
            }
        };
    }
}
