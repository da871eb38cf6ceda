package nl.wijkbudget.project.query;

import java.util.List;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.ledger.projection.ProjectMoney;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of what happened to a project, from whoever knows it.
 *
 * @param own decisions about the project and about carrying it out
 * @param shared decisions about all projects of its round
 */
record Life(
        RankedAgenda.@Nullable Item item,
        ProjectMoney money,
        @Nullable DeliveryDetail delivery,
        List<DecisionLine> own,
        List<DecisionLine> shared) {
    List<Moment> on(Timeline line) {
        return line.add(own)
                .add(item, item == null ? List.of() : shared)
                .addMoney(money.entries())
                .moments();
    }
}
