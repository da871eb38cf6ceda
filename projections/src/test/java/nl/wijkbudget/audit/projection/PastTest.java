package nl.wijkbudget.audit.projection;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.GetProjectMoney;
import nl.wijkbudget.ledger.projection.GetStatement;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.projection.ProjectMoney;
import nl.wijkbudget.ledger.projection.Statement;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.projection.PastEvent;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.SmallRound;
import nl.wijkbudget.theme.projection.GetThemeDashboards;
import nl.wijkbudget.theme.projection.ThemeDashboards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ProjectionTest
class PastTest {
    private static final List<ProjectId> PROJECTS = Stream.of(
                    "tuin", "bomen", "bloemen", "moestuin", "feest", "bus", "vlag", "zwembad")
            .map(ProjectId::new)
            .toList();

    private static final List<String> TABLES =
            List.of("project.catalogue", "agenda.ranked", "delivery.progress", "ledger.books");

    /** A sample of all positions, because following the log costs its time at each. */
    private static final int STEP = Boolean.getBoolean("wijkbudget.test.every-position") ? 1 : 9;

    private final Scenario scenario;

    PastTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void every_moment_is_told_as_the_tables_told_it_then() {
        PastEvent[] history = SmallRound.history();
        Map<LogPosition, Told> then = new LinkedHashMap<>();
        for (int first = 0; first < history.length; first += STEP) {
            int next = Math.min(first + STEP, history.length);
            scenario.given((Object[]) Arrays.copyOfRange(history, first, next));
            TABLES.forEach(scenario::followedBy);
            then.put(new LogPosition(next - 1), told(null));
        }
        scenario.followedBy("audit.journal");

        assertThat(new HashSet<>(then.values())).hasSizeGreaterThan(5);
        then.forEach((position, told) ->
                assertThat(told(position)).as(position.toString()).isEqualTo(told));
        assertThat(told(LogPosition.BEFORE_FIRST).themes()).isEqualTo(new ThemeDashboards(List.of()));
    }

    private Told told(@Nullable LogPosition asOf) {
        return new Told(
                PROJECTS.stream()
                        .map(project -> scenario.finds(new GetProject(project, asOf), ProjectDetail.class))
                        .toList(),
                scenario.finds(new GetRankedAgenda(ROUND, asOf), RankedAgenda.class),
                PROJECTS.stream()
                        .map(project -> scenario.finds(new GetDelivery(project, asOf), DeliveryDetail.class))
                        .toList(),
                PROJECTS.stream()
                        .map(project -> scenario.answer(new GetProjectMoney(project, asOf), ProjectMoney.class))
                        .toList(),
                scenario.finds(new GetLedger(WIJK, asOf), LedgerDetail.class),
                scenario.answer(new GetStatement(WIJK, -1, 100, asOf), Statement.class),
                scenario.answer(new GetThemeDashboards(WIJK, asOf), ThemeDashboards.class));
    }

    private record Told(
            List<Optional<ProjectDetail>> projects,
            Optional<RankedAgenda> agenda,
            List<Optional<DeliveryDetail>> deliveries,
            List<ProjectMoney> money,
            Optional<LedgerDetail> ledger,
            Statement statement,
            ThemeDashboards themes) {}
}
