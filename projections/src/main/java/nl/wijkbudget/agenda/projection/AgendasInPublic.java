package nl.wijkbudget.agenda.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.view.projection.PublicView;
import org.jspecify.annotations.Nullable;

/** Every agenda as voted and as adopted; what was said of it under way stays out, because reasons may name people. */
public class AgendasInPublic implements PublicView {
    private final AgendaRows agendas;
    private final AgendaItemRows items;

    AgendasInPublic(AgendaRows agendas, AgendaItemRows items) {
        this.agendas = agendas;
        this.items = items;
    }

    private record Shown(
            String agenda,
            String round,
            String neighbourhood,
            String count,
            int top,
            List<Voted> items,
            @Nullable Map<String, Adopted> adopted) {}

    private record Voted(
            int rank,
            String project,
            String title,
            String theme,
            int votes,
            long points,
            long price,
            String pot,
            boolean funded,
            boolean tied,
            @Nullable Long margin,
            String placing) {}

    private record Adopted(
            String placing, @Nullable String into, @Nullable Integer position) {}

    @Override
    public String group() {
        return "agenda.ranked";
    }

    @Override
    public Map<String, ?> shown() {
        return agendas.findAll().stream().collect(Collectors.toMap(row -> "agenda " + row.agenda, this::shown));
    }

    private Shown shown(AgendaRow row) {
        List<AgendaItemRow> rows = items.findByAgendaOrderByPlace(row.agenda);
        return new Shown(
                row.agenda,
                row.round,
                row.neighbourhood,
                row.run,
                row.top,
                rows.stream().map(AgendasInPublic::voted).toList(),
                row.adopted ? adopted(rows) : null);
    }

    private static Voted voted(AgendaItemRow row) {
        return new Voted(
                row.rank,
                row.project,
                row.title,
                row.theme,
                row.votes,
                row.points,
                row.priceCents,
                row.pot,
                row.funded,
                row.tied,
                row.margin,
                row.placingAsVoted);
    }

    private static Map<String, Adopted> adopted(List<AgendaItemRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.project, row -> new Adopted(row.placingNow, row.combinedInto, row.placeAsAdopted)));
    }
}
