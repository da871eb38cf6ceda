package nl.wijkbudget.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.projection.architecture.ReadSide;
import nl.wijkbudget.smallround.SmallRound;
import org.junit.jupiter.api.Test;

/** Every read model is a function of history, however history comes in. */
@ProjectionTest
class WholeHistoryTest {
    private static final Map<String, List<String>> TABLES = ReadSide.tables();

    private final Scenario scenario;
    private final Rebuild rebuild;

    WholeHistoryTest(Scenario scenario, Rebuild rebuild) {
        this.scenario = scenario;
        this.rebuild = rebuild;
    }

    @Test
    void one_event_at_a_time_and_all_at_once_give_the_same_tables() {
        for (PastEvent event : SmallRound.history()) {
            scenario.given(event);
            follow();
        }
        List<String> live = dump();

        rebuild.rebuildAll();
        follow();

        assertThat(dump()).isEqualTo(live);
    }

    @Test
    void a_reset_empties_every_table_and_a_replay_fills_it_as_it_was() throws InterruptedException {
        scenario.given((Object[]) SmallRound.history());
        follow();

        for (Map.Entry<String, List<String>> group : TABLES.entrySet()) {
            assertThat(group.getValue()).as(group.getKey()).isNotEmpty();
            assertThat(group.getValue()).noneMatch(table -> scenario.dump(table).isEmpty());
            scenario.rebuildsExactly(group.getKey(), group.getValue().toArray(String[]::new));
        }
    }

    private void follow() {
        TABLES.keySet().forEach(scenario::followedBy);
    }

    private List<String> dump() {
        return TABLES.values().stream()
                .flatMap(tables -> scenario.dump(tables.toArray(String[]::new)).stream())
                .toList();
    }
}
