package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.LETTER_IS_NOT_IN_THE_LOG;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_IS_NOT_IN_THE_REGISTER;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_IS_OF_ANOTHER_BATCH;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_SHOULD_BE_WORTHLESS;
import static nl.wijkbudget.fsck.command.FaultKind.LETTER_SHOULD_WORK;
import static nl.wijkbudget.fsck.command.FaultKind.ROUND_KEY_IS_ANOTHER;
import static nl.wijkbudget.fsck.command.FaultKind.ROUND_KEY_IS_MISSING;
import static nl.wijkbudget.fsck.command.FaultKind.ROUND_KEY_IS_STILL_THERE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.fsck.command.FaultKind.Part;
import tools.jackson.databind.JsonNode;

/** What the log says of the letters of one round. */
final class RoundCodes {
    /** Of a letter that took the place of another, which is in no batch. */
    private static final String NO_BATCH = "";

    private final Map<Integer, String> batches = new TreeMap<>();
    private final Set<Integer> worthless = new HashSet<>();
    private String keyDigest = "";
    private boolean keyDestroyed;

    void after(String event, JsonNode of) {
        switch (event) {
            case "CodesIssued" -> {
                int first = of.path("firstLetter").asInt(0);
                for (int letter = first; letter < first + of.path("count").asInt(0); letter++) {
                    batches.put(letter, of.path("batch").asString(NO_BATCH));
                }
                keyDigest = keyDigest.isEmpty() ? of.path("keyDigest").asString("") : keyDigest;
            }
            case "CodeVoided" -> worthless.add(of.path("letter").asInt(0));
            case "CodeReplaced" -> {
                worthless.add(of.path("letter").asInt(0));
                batches.put(of.path("replacement").asInt(0), NO_BATCH);
            }
            case "CodeBatchVoided" ->
                batches.forEach((letter, batch) -> {
                    if (batch.equals(of.path("batch").asString(""))) {
                        worthless.add(letter);
                    }
                });
            case "RoundKeyDestroyed" -> keyDestroyed = true;
            default -> {}
        }
    }

    void compare(Place round, Map<Integer, RegisterRow> register, Findings findings) {
        findings.looked(Part.CODES, register.size());
        batches.forEach((letter, batch) -> {
            RegisterRow row = register.get(letter);
            Place place = round.and("letter", letter);
            if (row == null) {
                findings.found(LETTER_IS_NOT_IN_THE_REGISTER, place);
            } else {
                compare(place, batch, worthless.contains(letter), row, findings);
            }
        });
        register.keySet().stream()
                .filter(letter -> !batches.containsKey(letter))
                .forEach(letter -> findings.found(LETTER_IS_NOT_IN_THE_LOG, round.and("letter", letter)));
    }

    private static void compare(Place place, String batch, boolean worthless, RegisterRow row, Findings findings) {
        String kept = row.batch() == null ? NO_BATCH : row.batch();
        if (!kept.equals(batch)) {
            findings.found(LETTER_IS_OF_ANOTHER_BATCH, place, kept, batch);
        }
        if (worthless && !row.isVoided()) {
            findings.found(LETTER_SHOULD_BE_WORTHLESS, place, row.state());
        } else if (!worthless && row.isVoided()) {
            findings.found(LETTER_SHOULD_WORK, place);
        }
    }

    void compareKey(Place round, Path file, Findings findings) {
        Place place = round.and("file", file);
        try {
            if (!Files.isRegularFile(file)) {
                if (!keyDestroyed && !keyDigest.isEmpty()) {
                    findings.found(ROUND_KEY_IS_MISSING, place);
                }
            } else if (keyDestroyed) {
                findings.found(ROUND_KEY_IS_STILL_THERE, place);
            } else if (!Hash.ofAll(Files.readAllBytes(file)).hex().equals(keyDigest)) {
                findings.found(ROUND_KEY_IS_ANOTHER, place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
