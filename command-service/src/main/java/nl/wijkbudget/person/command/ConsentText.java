package nl.wijkbudget.person.command;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkbudget.person.Consent;

/** Consents as the text that is sealed: a line for each, {@code SHOW_MY_NAME 2026-03-02T12:00:00Z}. */
final class ConsentText {
    private ConsentText() {}

    static String of(Map<Consent, Instant> consents) {
        return new TreeMap<>(consents)
                .entrySet().stream()
                        .map(given -> given.getKey() + " " + given.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Map<Consent, Instant> read(String text) {
        return text.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> Consent.valueOf(parts[0]), parts -> Instant.parse(parts[1])));
    }
}
