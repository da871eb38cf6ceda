package nl.wijkbudget.project.query;

import java.util.stream.Stream;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.projection.GetProjectMoney;
import nl.wijkbudget.ledger.projection.ProjectMoney;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;

/** Finds what happened to a project up to a position, or up to now. */
final class Lives {
    private static final int DECISIONS = 200;

    private final Questions questions;

    Lives(Questions questions) {
        this.questions = questions;
    }

    Life of(ProjectId project, RoundId round, @Nullable LogPosition asOf) {
        return new Life(
                item(round, project, asOf),
                questions.ask(new GetProjectMoney(project, asOf), ProjectMoney.class),
                questions
                        .find(new GetDelivery(project, asOf), DeliveryDetail.class)
                        .orElse(null),
                Stream.of(project, DeliveryId.of(project))
                        .flatMap(stream -> decisions(stream, asOf))
                        .toList(),
                Stream.of(round, AgendaId.of(round))
                        .flatMap(stream -> decisions(stream, asOf))
                        .toList());
    }

    private RankedAgenda.@Nullable Item item(RoundId round, ProjectId project, @Nullable LogPosition asOf) {
        return questions
                .find(new GetRankedAgenda(round, asOf), RankedAgenda.class)
                .flatMap(agenda -> agenda.items().stream()
                        .filter(item -> item.project().equals(project.value()))
                        .findFirst())
                .orElse(null);
    }

    private Stream<DecisionLine> decisions(Object stream, @Nullable LogPosition asOf) {
        long before = asOf == null ? Long.MAX_VALUE : asOf.value() + 1;
        return questions
                .ask(new ListDecisions(stream.toString(), null, null, before, DECISIONS), DecisionList.class)
                .decisions()
                .stream();
    }
}
