package nl.wijkbudget.view.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.SmallRound;
import nl.wijkbudget.view.PublicViews;
import nl.wijkbudget.view.ShownViews;
import nl.wijkbudget.view.ViewDigest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProjectionTest
class PublicViewsTest {
    private static final List<String> GROUPS =
            List.of("agenda.ranked", "counting.result", "delivery.progress", "ledger.books", "project.catalogue");

    private final Scenario scenario;
    private final PublicViews views;
    private final JdbcClient database;

    PublicViewsTest(Scenario scenario, PublicViews views, JdbcClient database) {
        this.scenario = scenario;
        this.views = views;
        this.database = database;
    }

    @Test
    void every_view_is_told_as_of_the_end_of_the_log() {
        ShownViews shown = afterTheSmallRound();

        assertThat(shown.position()).isEqualTo(SmallRound.history().length - 1);
        assertThat(shown.digests())
                .extracting(ViewDigest::view)
                .containsExactly(
                        "agenda voorbeeldwijk-2026",
                        "deliveries",
                        "ledger voorbeeldwijk",
                        "projects",
                        "result voorbeeldwijk-2026");
        assertThat(views.asTheyStand()).isEqualTo(shown);
    }

    @Test
    void a_changed_row_is_another_text_of_that_view_alone() {
        ShownViews before = afterTheSmallRound();

        database.sql("update agenda_item set points = points + 1 where place = 1")
                .update();

        assertThat(views.asTheyStand().digests().stream()
                        .filter(digest -> !before.digests().contains(digest))
                        .map(ViewDigest::view))
                .containsExactly("agenda voorbeeldwijk-2026");
    }

    @Test
    void nothing_is_told_while_a_projection_stands_still() {
        scenario.given(new ProjectMergedInto(new ProjectId("nergens"), new ProjectId("nergens-anders")));
        GROUPS.stream().filter(group -> !group.equals("project.catalogue")).forEach(scenario::followedBy);
        scenario.standsStill("project.catalogue");

        assertThatThrownBy(views::asTheyStand)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Projection project.catalogue has not come to position 0");
    }

    private ShownViews afterTheSmallRound() {
        scenario.given((Object[]) SmallRound.history());
        GROUPS.forEach(scenario::followedBy);
        return views.asTheyStand();
    }
}
