package nl.wijkbudget.round.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.AgendaRecorded;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.ProposalsClosed;
import nl.wijkbudget.round.ProposalsOpened;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RoundClosed;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Limit;
import tools.jackson.databind.json.JsonMapper;

/** Keeps where each round stands and by which rules it votes. */
@ProcessingGroup("round.overview")
public class OverviewProjection {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RoundRows rounds;

    OverviewProjection(RoundRows rounds) {
        this.rounds = rounds;
    }

    @EventHandler
    void on(RoundPlanned event, @Timestamp Instant at) {
        RoundRow row = new RoundRow(event.round().value());
        row.neighbourhood = event.neighbourhood().value();
        row.title = event.title();
        row.currency = event.currency();
        row.phase = Phase.PLANNED.name();
        row.plannedAt = at;
        rounds.save(row);
    }

    @EventHandler
    void on(ProposalsOpened event) {
        enter(event.round(), Phase.PROPOSING);
    }

    @EventHandler
    void on(ProposalsClosed event) {
        enter(event.round(), Phase.ASSESSING);
    }

    @EventHandler
    void on(VotingOpened event) {
        enter(event.round(), Phase.VOTING);
        freeze(event.round(), event.rulebook(), event.hash());
    }

    @EventHandler
    void on(RulebookAmended event) {
        freeze(event.round(), event.rulebook(), event.hash());
    }

    @EventHandler
    void on(VotingClosed event, @Timestamp Instant at) {
        enter(event.round(), Phase.COUNTING);
        row(event.round()).closedAt = at;
    }

    @EventHandler
    void on(ResultRecorded event) {
        enter(event.round(), Phase.COUNTED);
        row(event.round()).result = event.count().value();
    }

    @EventHandler
    void on(AgendaRecorded event) {
        enter(event.round(), Phase.AGENDA_ADOPTED);
        row(event.round()).agenda = event.agenda().value();
    }

    @EventHandler
    void on(RoundClosed event) {
        enter(event.round(), Phase.CLOSED);
    }

    @EventHandler
    void on(RoundAbandoned event) {
        enter(event.round(), Phase.ABANDONED);
    }

    @ResetHandler
    void reset() {
        rounds.deleteAllInBatch();
    }

    @QueryHandler
    RoundList answer(ListRounds query) {
        List<RoundRow> found = rounds.page(
                query.neighbourhood() == null ? null : query.neighbourhood().value(),
                query.after(),
                Limit.of(query.limit() + 1));
        boolean more = found.size() > query.limit();
        List<RoundRow> page = more ? found.subList(0, query.limit()) : found;
        return new RoundList(
                page.stream().map(OverviewProjection::line).toList(), more ? page.get(page.size() - 1).round : null);
    }

    private static RoundLine line(RoundRow row) {
        return new RoundLine(row.round, row.neighbourhood, row.title, Phase.valueOf(row.phase), row.plannedAt);
    }

    @QueryHandler
    Optional<RoundDetail> answer(GetRound query) {
        return rounds.findById(query.round().value()).map(OverviewProjection::detail);
    }

    private static RoundDetail detail(RoundRow row) {
        Rulebook rulebook = row.rulebook == null ? null : JSON.readValue(row.rulebook, Rulebook.class);
        return new RoundDetail(
                row.round,
                row.neighbourhood,
                row.title,
                row.currency,
                Phase.valueOf(row.phase),
                row.plannedAt,
                row.closedAt,
                row.rulebookHash,
                rulebook,
                row.result,
                row.agenda);
    }

    private void freeze(RoundId round, Rulebook rulebook, RulebookHash hash) {
        RoundRow row = row(round);
        row.rulebook = JSON.writeValueAsString(rulebook);
        row.rulebookHash = hash.value();
    }

    private void enter(RoundId round, Phase phase) {
        row(round).phase = phase.name();
    }

    private RoundRow row(RoundId round) {
        return rounds.findById(round.value()).orElseThrow();
    }
}
