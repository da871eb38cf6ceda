package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;

/** What may stand beside a ballot and beside a code is said here; anything new is stopped until someone has thought about it. */
class BallotSideTest {
    private static final Engine ENGINE = Engine.shared();

    private static final Map<Class<?>, List<String>> FIELDS = Map.of(
            VoteCast.class, List.of("ballot", "round", "rulebook", "channel", "selection"),
            VoteReplaced.class, List.of("ballot", "round", "rulebook", "channel", "selection"),
            VoteWithdrawn.class, List.of("ballot", "round"));

    private static final Map<String, List<String>> COLUMNS = new TreeMap<>(Map.of(
            "event_log",
            List.of(
                    "position",
                    "event_id",
                    "aggregate_type",
                    "aggregate_id",
                    "sequence_number",
                    "payload_type",
                    "payload_revision",
                    "occurred_at",
                    "payload",
                    "metadata",
                    "salt",
                    "entry"),
            "voting_code",
            List.of("round", "letter", "batch", "code_hmac", "state", "casting")));

    @Test
    void an_event_of_a_ballot_has_these_fields() {
        FIELDS.forEach((event, fields) -> assertThat(event.getRecordComponents())
                .as(event.getSimpleName())
                .extracting(RecordComponent::getName)
                .isEqualTo(fields));
    }

    @Test
    void ballots_and_codes_are_kept_in_these_columns() {
        Map<String, List<String>> kept = new TreeMap<>();
        COLUMNS.keySet()
                .forEach(table -> kept.put(
                        table,
                        ENGINE
                                .tables()
                                .texts(
                                        "select column_name from information_schema.columns where lower(table_name) = ?"
                                                + " order by ordinal_position",
                                        table)
                                .stream()
                                .map(column -> column.toLowerCase(Locale.ROOT))
                                .toList()));
        assertThat(kept).isEqualTo(COLUMNS);
    }

    @Test
    void a_stored_ballot_has_a_random_name_the_day_and_no_metadata() {
        SmallRound round = new SmallRound(ENGINE.api(), "dagwijk");
        String rulebook = round.rulebook(round.upToVoting());
        round.cast(round.ballot("iemand", rulebook, Idea.TUIN));
        round.must(Wijk.DESK, round.path("/papieren-stapels"), """
                {'batch': 'dagwijk-cafe', 'rulebook': '%s', 'sheets': [{'number': 1, 'selection': %s}]}""".formatted(rulebook, round.selection(Idea.TUIN)));

        List<Map<String, Object>> rows = ENGINE.tables().database().queryForList("""
                select event_id, occurred_at, metadata from event_log
                where payload_type like '%.ballot.Vote%' and payload like '%dagwijk%'""");

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(String.valueOf(row.get("event_id"))).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab].*");
            assertThat(String.valueOf(row.get("occurred_at"))).endsWith("T00:00:00.000000000Z");
            assertThat(metadata(row)).isEqualTo("{}");
        });
    }

    private static String metadata(Map<String, Object> row) {
        Object stored = row.get("metadata");
        return stored instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(stored);
    }
}
