package nl.wijkbudget.theme.projection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.agenda.projection.AgendaTables;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.audit.projection.Past;
import nl.wijkbudget.delivery.projection.DeliveryTables;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.projection.BooksInMemory;
import nl.wijkbudget.ledger.projection.ProjectMoney;
import nl.wijkbudget.project.projection.CatalogueTables;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.projection.LogPosition;

/** The projects of a neighbourhood as its dashboards would have shown them then: the view, over what is told again. */
final class PastThemeProjects {
    private static final Comparator<ThemeProjectRow> ORDER = Comparator.<ThemeProjectRow, String>comparing(
                    row -> row.theme)
            .thenComparing(row -> row.votes, Comparator.reverseOrder())
            .thenComparing(row -> row.project);

    private final Past past;
    private final LogPosition asOf;
    private final CatalogueTables catalogue = CatalogueTables.inMemory();
    private final AgendaTables agendas = AgendaTables.inMemory();
    private final DeliveryTables deliveries = DeliveryTables.inMemory();
    private final BooksInMemory books = new BooksInMemory();
    private final Map<String, RankedAgenda.Item> items = new HashMap<>();

    PastThemeProjects(Past past, LogPosition asOf) {
        this.past = past;
        this.asOf = asOf;
    }

    /** Every project of then is one of those of now, because nothing that was proposed is ever gone. */
    List<ThemeProjectRow> of(NeighbourhoodId neighbourhood, List<ThemeProjectRow> now) {
        past.tell(
                streams(neighbourhood, now),
                asOf,
                catalogue.projection(),
                agendas.projection(),
                deliveries.projection(),
                books.projection());
        now.stream().map(row -> row.round).distinct().forEach(this::readAgenda);
        return now.stream()
                .map(row -> new ProjectId(row.project))
                .map(catalogue::project)
                .flatMap(Optional::stream)
                .map(this::row)
                .sorted(ORDER)
                .toList();
    }

    private static Set<String> streams(NeighbourhoodId neighbourhood, List<ThemeProjectRow> now) {
        Set<String> streams = new HashSet<>();
        streams.add(LedgerId.of(neighbourhood).toString());
        for (ThemeProjectRow row : now) {
            ProjectId project = new ProjectId(row.project);
            streams.add(project.toString());
            streams.add(DeliveryId.of(project).toString());
            streams.add(AgendaId.of(new RoundId(row.round)).toString());
        }
        return streams;
    }

    private void readAgenda(String round) {
        agendas.agenda(AgendaId.of(new RoundId(round)))
                .ifPresent(agenda -> agenda.items().forEach(item -> items.put(item.project(), item)));
    }

    private ThemeProjectRow row(ProjectDetail project) {
        ProjectId id = new ProjectId(project.project());
        ProjectMoney money = books.tables().money(id);
        ThemeProjectRow row = new ThemeProjectRow();
        row.project = project.project();
        row.neighbourhood = project.neighbourhood();
        row.theme = project.theme();
        row.round = project.round();
        row.title = project.title();
        row.state = project.state().name();
        row.allocatedCents = money.allocated().cents();
        row.committedCents = money.committed().cents();
        row.paidCents = money.paid().cents();
        RankedAgenda.Item item = items.get(project.project());
        if (item != null) {
            row.votes = item.votes();
            row.points = item.points();
            row.placingNow = item.placing().name();
            row.place = item.place();
            row.placeAsAdopted = item.placeAsAdopted();
        }
        deliveries.of(id).ifPresent(delivery -> {
            row.delivery = delivery.status().name();
            row.percent = delivery.percent();
        });
        return row;
    }
}
