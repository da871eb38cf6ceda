package nl.wijkbudget.counting.projection;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkbudget.view.projection.PublicView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The certified result of every round; no count before it was certified, and none of before counts kept their rule. */
public class ResultsInPublic implements PublicView {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CountRows counts;

    ResultsInPublic(CountRows counts) {
        this.counts = counts;
    }

    private record Shown(
            String count,
            String round,
            String rulebook,
            String digest,
            int ballots,
            int setAside,
            long closedAtPosition,
            String engine,
            JsonNode rule,
            JsonNode outcome) {}

    @Override
    public String group() {
        return "counting.result";
    }

    @Override
    public Map<String, ?> shown() {
        return counts.findByStatusAndRuleIsNotNull(CountStatus.CERTIFIED.name()).stream()
                .collect(Collectors.toMap(row -> "result " + row.round, ResultsInPublic::shown));
    }

    private static Shown shown(CountRow row) {
        return new Shown(
                row.run,
                row.round,
                row.rulebook,
                row.digest,
                row.ballots,
                row.setAside,
                row.closedAtPosition,
                row.engine,
                JSON.readTree(Objects.requireNonNull(row.rule)),
                JSON.readTree(row.outcome));
    }
}
