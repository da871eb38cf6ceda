package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.PEOPLE_ARE_NOT_BALLOTS;
import static nl.wijkbudget.fsck.command.FaultKind.SHEETS_ARE_NOT_BALLOTS;
import static nl.wijkbudget.fsck.command.FaultKind.USED_CODES_ARE_NOT_BALLOTS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.fsck.command.FaultKind.Part;
import tools.jackson.databind.JsonNode;

/** The ballots of one round, per channel, and what the desk says it entered; counts only, so that it joins nothing. */
final class RoundBallots {
    private final Map<String, Set<String>> byChannel = new HashMap<>();
    private int sheets;
    private int people;

    void after(String event, JsonNode of) {
        switch (event) {
            case "VoteCast" ->
                byChannel
                        .computeIfAbsent(of.path("channel").asString(""), channel -> new HashSet<>())
                        .add(of.path("ballot").asString(""));
            case "PaperVotesEntered" -> sheets += of.path("sheets").asInt(0);
            case "TableVotesEntered" -> people += of.path("people").asInt(0);
            default -> {}
        }
    }

    /** A vote that broke off may be in the box without its code being marked. */
    void compare(Place round, Map<Integer, RegisterRow> register, Findings findings) {
        int byCode = count("ONLINE");
        findings.looked(Part.CODES, byCode);
        long used = register.values().stream().filter(RegisterRow::isUsed).count();
        long interrupted =
                register.values().stream().filter(RegisterRow::isInterrupted).count();
        if (byCode < used || byCode > used + interrupted) {
            findings.found(USED_CODES_ARE_NOT_BALLOTS, round, used, interrupted, byCode);
        }
    }

    void compareDesk(Place round, Findings findings) {
        if (sheets != count("PAPER")) {
            findings.found(SHEETS_ARE_NOT_BALLOTS, round, sheets, count("PAPER"));
        }
        if (people != count("TABLE")) {
            findings.found(PEOPLE_ARE_NOT_BALLOTS, round, people, count("TABLE"));
        }
    }

    private int count(String channel) {
        return byChannel.getOrDefault(channel, Set.of()).size();
    }
}
