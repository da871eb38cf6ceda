package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ProjectionTest
class UnwantedEventsTest {

    private final Scenario scenario;

    UnwantedEventsTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void events_nobody_in_the_group_wants_are_not_even_read() {
        scenario.given(new ToyUnreadable("ink"), new ToyVoted("trees"), new ToyUnreadable("ink"))
                .followedBy(GROUP);

        assertThat(scenario.answer(new GetToyVotes("trees"), Long.class)).isEqualTo(1);
    }

    @Test
    void a_few_of_them_cost_no_transaction() {
        scenario.given(new ToyVoted("trees"), new ToyIgnored("rain")).followedBy(GROUP);
        scenario.given(new ToyIgnored("rain")).followedBy(GROUP);

        assertThat(scenario.dump("projection_token"))
                .containsExactly("projection_token {position=1, processing_group=toy.tally}");
    }

    @Test
    void a_page_of_them_moves_the_token() {
        scenario.given(Stream.generate(() -> new ToyIgnored("rain"))
                        .limit(PageReader.PAGE)
                        .toArray())
                .followedBy(GROUP);

        assertThat(scenario.dump("projection_token"))
                .containsExactly("projection_token {position=4999, processing_group=toy.tally}");
    }
}
