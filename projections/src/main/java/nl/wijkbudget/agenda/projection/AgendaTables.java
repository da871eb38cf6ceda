package nl.wijkbudget.agenda.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.projection.RowsInMemory;

/** The tables of agendas, in the database or in memory. */
public final class AgendaTables {
    private final AgendaRows agendas;
    private final AgendaItemRows items;
    private final RemarkRows remarks;

    AgendaTables(AgendaRows agendas, AgendaItemRows items, RemarkRows remarks) {
        this.agendas = agendas;
        this.items = items;
        this.remarks = remarks;
    }

    /** Empty ones, for a projection that is told again what happened. */
    public static AgendaTables inMemory() {
        return new AgendaTables(
                RowsInMemory.of(AgendaRows.class),
                RowsInMemory.of(AgendaItemRows.class),
                RowsInMemory.of(RemarkRows.class));
    }

    /** What fills them. */
    public Object projection() {
        return new RankedAgendaProjection(agendas, items, remarks);
    }

    public Optional<RankedAgenda> agenda(AgendaId agenda) {
        return agendas.findById(agenda.value()).map(this::agenda);
    }

    private RankedAgenda agenda(AgendaRow row) {
        Map<String, List<RankedAgenda.Remark>> said = remarks.findByAgendaOrderByPosition(row.agenda).stream()
                .collect(Collectors.groupingBy(
                        remark -> remark.project, Collectors.mapping(AgendaTables::remark, Collectors.toList())));
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
