package nl.wijkbudget.lot.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.Decided;
import nl.wijkbudget.round.ClosingTree;
import nl.wijkbudget.round.LotDraw;
import nl.wijkbudget.round.LotDrawn;
import nl.wijkbudget.round.LotDrawnInPublic;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.SeedCommitted;
import nl.wijkbudget.round.SeedRevealed;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.rulebook.TieRule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Keeps who committed to a lot, who revealed, and how it fell, for everyone to see. */
@ProcessingGroup("lot.draw")
public class LotProjection {
    private final LotRows lots;
    private final ContributionRows contributions;

    LotProjection(LotRows lots, ContributionRows contributions) {
        this.lots = lots;
        this.contributions = contributions;
    }

    @EventHandler
    void on(RulebookAdopted event) {
        ask(event.round(), event.draft().tieRule());
    }

    @EventHandler
    void on(RulebookAmended event) {
        ask(event.round(), event.rulebook().tieRule());
    }

    @EventHandler
    void on(SeedCommitted event, Decided decided) {
        ContributionRow row = contributions
                .findById(id(event.round(), event.contributor()))
                .orElseGet(() -> new ContributionRow(id(event.round(), event.contributor())));
        row.round = event.round().value();
        row.contributor = event.contributor().value();
        row.role = decided.by().role().name();
        row.commitment = event.commitment().value();
        row.position = decided.position();
        contributions.save(row);
    }

    @EventHandler
    void on(VotingClosed event, @Timestamp Instant at) {
        lots.findById(event.round().value()).ifPresent(row -> row.closedAt = at);
    }

    @EventHandler
    void on(SeedRevealed event) {
        contributions.findById(id(event.round(), event.contributor())).orElseThrow().seed =
                event.seed().value();
    }

    @EventHandler
    void on(LotDrawn event) {
        LotRow row = lots.findById(event.round().value()).orElseThrow();
        row.treeSize = event.tree().size();
        row.treeRoot = event.tree().root();
        row.seed = event.seed().value();
        row.lotOrder = joined(event.order());
    }

    @EventHandler
    void on(LotDrawnInPublic event) {
        LotRow row = lots.findById(event.round().value()).orElseThrow();
        row.lotOrder = joined(event.order());
        row.statement = event.statement();
    }

    @ResetHandler
    void reset() {
        contributions.deleteAllInBatch();
        lots.deleteAllInBatch();
    }

    @QueryHandler
    Optional<RoundLot> answer(GetLot query) {
        return lots.findById(query.round().value()).filter(row -> row.asked).map(this::lot);
    }

    private RoundLot lot(LotRow row) {
        return new RoundLot(
                row.round,
                LotDraw.CONTRIBUTORS,
                contributions.findByRoundOrderByPosition(row.round).stream()
                        .map(LotProjection::contribution)
                        .toList(),
                row.closedAt == null ? null : row.closedAt.plus(LotDraw.PATIENCE),
                tree(row),
                row.seed,
                row.lotOrder == null ? List.of() : List.of(row.lotOrder.split(" ")),
                row.statement);
    }

    private static @Nullable ClosingTree tree(LotRow row) {
        return row.treeSize == null || row.treeRoot == null ? null : new ClosingTree(row.treeSize, row.treeRoot);
    }

    private static LotContribution contribution(ContributionRow row) {
        return new LotContribution(row.contributor, Role.valueOf(row.role), row.commitment, row.seed);
    }

    private void ask(RoundId round, TieRule tieRule) {
        boolean asked = tieRule == TieRule.COMMITTED_LOT;
        LotRow row = lots.findById(round.value()).orElse(null);
        if (row == null && asked) {
            row = lots.save(new LotRow(round.value()));
        }
        if (row != null) {
            row.asked = asked;
        }
    }

    private static String id(RoundId round, ActorId contributor) {
        return round.value() + '/' + contributor.value();
    }

    private static String joined(List<ProjectId> order) {
        return String.join(" ", order.stream().map(ProjectId::value).toList());
    }
}
