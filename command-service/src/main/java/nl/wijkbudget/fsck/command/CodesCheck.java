package nl.wijkbudget.fsck.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The word of the log about voting codes, against the register, the ballots and the files of keys. */
final class CodesCheck implements RowCheck {
    private final Map<String, RoundCodes> codes = new TreeMap<>();
    private final Map<String, RoundBallots> ballots = new TreeMap<>();
    private final Path keys;

    CodesCheck(Path keys) {
        this.keys = keys;
    }

    @Override
    public void row(StoredRow row, Findings findings) {
        if (row.isOf("votingcode")) {
            var event = row.payload();
            codes.computeIfAbsent(event.path("round").asString(""), round -> new RoundCodes())
                    .after(row.event(), event);
        } else if (row.isOf("ballot")) {
            var event = row.payload();
            ballots.computeIfAbsent(event.path("round").asString(""), round -> new RoundBallots())
                    .after(row.event(), event);
        }
    }

    @Override
    public void end(Connection store, Findings findings) throws SQLException {
        Map<String, Map<Integer, RegisterRow>> register = RegisterRow.all(store);
        for (String round : codes.keySet()) {
            register.putIfAbsent(round, Map.of());
        }
        register.forEach((round, letters) ->
                codes.getOrDefault(round, new RoundCodes()).compare(Place.of("round", round), letters, findings));
        codes.forEach((round, known) -> {
            RoundBallots box = ballots.getOrDefault(round, new RoundBallots());
            box.compare(Place.of("round", round), register.getOrDefault(round, Map.of()), findings);
            known.compareKey(Place.of("round", round), keys.resolve(round + ".key"), findings);
        });
        ballots.forEach((round, box) -> box.compareDesk(Place.of("round", round), findings));
    }
}
