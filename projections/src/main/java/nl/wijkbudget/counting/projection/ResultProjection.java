package nl.wijkbudget.counting.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkbudget.counting.AppliedRule;
import nl.wijkbudget.counting.CountRejected;
import nl.wijkbudget.counting.Outcome;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.counting.RulesCompared;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.Decided;
import nl.wijkbudget.projection.PageNews;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.Candidate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every count with its outcome, and which of them was certified. */
@ProcessingGroup("counting.result")
public class ResultProjection {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CountRows counts;
    private final CandidateRows candidates;
    private final ComparisonRows comparisons;
    private final PageNews<RoundId, ListCounts> news;

    ResultProjection(
            CountRows counts, CandidateRows candidates, ComparisonRows comparisons, QueryUpdateEmitter followers) {
        this.counts = counts;
        this.candidates = candidates;
        this.comparisons = comparisons;
        this.news =
                new PageNews<>(followers, ListCounts.class, ListCounts::round, round -> answer(new ListCounts(round)));
    }

    @EventHandler
    void on(VotingOpened event) {
        name(event.round(), event.rulebook().candidates());
    }

    @EventHandler
    void on(RulebookAmended event) {
        name(event.round(), event.rulebook().candidates());
    }

    @EventHandler
    void on(VotesCounted event, Decided decided) {
        CountRow row = new CountRow(event.count().value());
        row.round = event.round().value();
        row.position = decided.position();
        row.status = CountStatus.COUNTED.name();
        row.rulebook = event.rulebook().value();
        row.digest = event.ballots().digest();
        row.engine = event.engine();
        row.ballots = event.ballots().valid().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        row.setAside = event.ballots().setAside();
        row.closedAtPosition = event.ballots().closedAtPosition();
        row.countedAt = decided.at();
        row.rule = event.rule() == null ? null : JSON.writeValueAsString(event.rule());
        row.outcome = JSON.writeValueAsString(event.outcome());
        counts.save(row);
        news.of(event.round());
    }

    @EventHandler
    void on(RulesCompared event) {
        ComparisonRow row = new ComparisonRow(event.count().value());
        row.compared = JSON.writeValueAsString(event);
        comparisons.save(row);
    }

    @EventHandler
    void on(ResultCertified event, Decided decided) {
        decide(event.count(), CountStatus.CERTIFIED, decided);
    }

    @EventHandler
    void on(CountRejected event, Decided decided) {
        decide(event.count(), CountStatus.REJECTED, decided);
    }

    @ResetHandler
    void reset() {
        counts.deleteAllInBatch();
        candidates.deleteAllInBatch();
        comparisons.deleteAllInBatch();
    }

    @QueryHandler
    Optional<Result> answer(GetResult query) {
        return shown(query.round()).map(this::result);
    }

    @QueryHandler
    Optional<Counterfactuals> answer(GetCounterfactuals query) {
        return shown(query.round())
                .flatMap(row -> comparisons.findById(row.run))
                .map(this::counterfactuals);
    }

    @QueryHandler
    CountList answer(ListCounts query) {
        return new CountList(counts.findByRoundOrderByPositionDesc(query.round().value()).stream()
                .map(this::result)
                .toList());
    }

    /** The certified count, or else the newest. */
    private Optional<CountRow> shown(RoundId round) {
        List<CountRow> found = counts.findByRoundOrderByPositionDesc(round.value());
        return found.stream()
                .filter(row -> row.status.equals(CountStatus.CERTIFIED.name()))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private void name(RoundId round, List<Candidate> standing) {
        for (Candidate candidate : standing) {
            CandidateRow row =
                    new CandidateRow(round.value() + "/" + candidate.project().value());
            row.round = round.value();
            row.project = candidate.project().value();
            row.title = candidate.title();
            row.theme = candidate.theme().value();
            candidates.save(row);
        }
    }

    private void decide(CountId count, CountStatus status, Decided decided) {
        CountRow row = counts.findById(count.value()).orElseThrow();
        row.status = status.name();
        row.decision = decided.reason();
    }

    private Counterfactuals counterfactuals(ComparisonRow row) {
        RulesCompared compared = JSON.readValue(row.compared, RulesCompared.class);
        return new Counterfactuals(
                compared.count().value(),
                compared.round().value(),
                compared.rulebook().value(),
                compared.digest(),
                compared.engine(),
                names(compared.round().value()),
                compared.alternatives(),
                compared.outOfReach());
    }

    private Result result(CountRow row) {
        Outcome outcome = JSON.readValue(row.outcome, Outcome.class);
        Map<String, Result.Named> names = names(row.round);
        return new Result(
                row.run,
                row.round,
                CountStatus.valueOf(row.status),
                row.rulebook,
                row.digest,
                row.engine,
                row.ballots,
                row.setAside,
                row.closedAtPosition,
                row.countedAt,
                row.decision,
                row.rule == null ? null : JSON.readValue(row.rule, AppliedRule.class),
                names,
                outcome,
                ThemeShare.of(outcome.standings(), names));
    }

    private Map<String, Result.Named> names(String round) {
        Map<String, Result.Named> names = new TreeMap<>();
        for (CandidateRow row : candidates.findByRound(round)) {
            names.put(row.project, new Result.Named(row.title, row.theme));
        }
        return names;
    }
}
