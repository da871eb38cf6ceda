package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;

/** Whatever a browser sends along with a ballot, the store keeps the ballot alone. */
class NoTraceOnBallotsTest {
    private static final Engine ENGINE = Engine.shared();
    private static final List<String> HEADERS = List.of(
            "Authorization",
            "Bearer spoor-bewijs",
            "Wijkbudget-Role",
            "ORGANISER",
            "Wijkbudget-Mandate",
            "spoor-mandaat",
            "Idempotency-Key",
            "spoor-sleutel",
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "X-Request-Id",
            "spoor-verzoek",
            "X-Forwarded-For",
            "203.0.113.77",
            "User-Agent",
            "spoor-browser",
            "Cookie",
            "spoor=koekje",
            "the clerk at the desk",
            Wijk.DESK.actor().value());

    @Test
    void nothing_of_the_request_is_stored_with_a_ballot() {
        Api api = ENGINE.api();
        SmallRound round = new SmallRound(api, "spoorwijk");
        String rulebook = round.rulebook(round.upToVoting());
        for (int voter = 1; voter <= 5; voter++) {
            var request = api.request("/api/v1" + round.path("/stembiljetten"))
                    .headers(HEADERS.subList(0, HEADERS.size() - 2).toArray(String[]::new))
                    .POST(Api.json(round.ballot("recht-" + voter, rulebook, Idea.TUIN)));
            assertThat(api.send(request).outcome()).isEqualTo("200");
        }
        round.must(Wijk.DESK, round.path("/papieren-stapels"), """
                {'batch': 'spoorwijk-cafe', 'rulebook': '%s', 'sheets': [
                 {'number': 1, 'selection': %s}, {'number': 2, 'selection': %s}]}""".formatted(
                        rulebook, round.selection(Idea.TUIN), round.selection(Idea.KEUKEN)));

        List<Map<String, Object>> rows = ENGINE.tables().database().queryForList("""
                select * from event_log where payload_type like '%.ballot.Vote%' and aggregate_id like '%spoorwijk%' order by position""");
        assertThat(ENGINE.tables().texts("select request_key from idempotency")).doesNotContain("spoor-sleutel");
        assertThat(rows).hasSize(7);
        assertThat(rows).allSatisfy(row -> {
            assertThat(text(row.getOrDefault("metadata", ""))).isEqualTo("{}");
            assertThat(row.values()).map(NoTraceOnBallotsTest::text).noneMatch(NoTraceOnBallotsTest::holdsATrace);
        });
    }

    private static boolean holdsATrace(String stored) {
        return IntStream.range(0, HEADERS.size())
                .filter(index -> index % 2 == 1)
                .mapToObj(HEADERS::get)
                .anyMatch(stored::contains);
    }

    private static String text(Object stored) {
        return stored instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(stored);
    }
}
