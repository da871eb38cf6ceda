package nl.wijkbudget.agenda.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.money.Money;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how an agenda stands. */
public class RankedAgendaAnswers {
    private final AgendaRows agendas;
    private final AgendaItemRows items;
    private final RemarkRows remarks;

    RankedAgendaAnswers(AgendaRows agendas, AgendaItemRows items, RemarkRows remarks) {
        this.agendas = agendas;
        this.items = items;
        this.remarks = remarks;
    }

    @QueryHandler
    Optional<RankedAgenda> answer(GetRankedAgenda query) {
        return agendas.findById(AgendaId.of(query.round()).value()).map(this::agenda);
    }

    private RankedAgenda agenda(AgendaRow row) {
        Map<String, List<RankedAgenda.Remark>> said = remarks.findByAgendaOrderByPosition(row.agenda).stream()
                .collect(Collectors.groupingBy(
                        remark -> remark.project,
                        Collectors.mapping(RankedAgendaAnswers::remark, Collectors.toList())));
        return new RankedAgenda(
                row.agenda,
                row.round,
                row.neighbourhood,
                row.run,
                row.top,
                row.adopted,
                row.draftedAt,
                row.adoptedAt,
                items.findByAgendaOrderByPlace(row.agenda).stream()
                        .map(item -> item(item, said.getOrDefault(item.project, List.of())))
                        .toList());
    }

    private static RankedAgenda.Item item(AgendaItemRow row, List<RankedAgenda.Remark> said) {
        return new RankedAgenda.Item(
                row.place,
                row.rank,
                row.project,
                row.title,
                row.theme,
                row.votes,
                row.points,
                new Money(row.priceCents),
                row.funded,
                row.tied,
                row.margin,
                Placing.valueOf(row.placingAsVoted),
                Placing.valueOf(row.placingNow),
                row.placeAsAdopted,
                row.combinedInto,
                row.endorsed,
                said);
    }

    private static RankedAgenda.Remark remark(RemarkRow row) {
        return new RankedAgenda.Remark(row.position, row.kind, row.actor, row.role, row.reason, row.text, row.madeAt);
    }
}
