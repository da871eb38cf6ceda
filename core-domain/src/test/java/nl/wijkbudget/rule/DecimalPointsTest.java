package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import nl.wijkbudget.poll.Satisfaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Points with decimals are told in points. */
class DecimalPointsTest {
    private static final List<PollProject> PROJECTS =
            List.of(new PollProject("a", 60), new PollProject("b", 50), new PollProject("c", 40));

    /** The points are 3, 1 and 4, 4, whatever the unit. */
    private static Poll poll(int unit) {
        return new PollBuilder(PROJECTS, 100, Marks.POINTS)
                .pointUnit(unit)
                .add(new int[] {0, 1}, new int[] {3 * unit, unit}, 2, 0, 2)
                .add(new int[] {1, 2}, new int[] {4 * unit, 4 * unit}, 2, 0, 1)
                .build();
    }

    private static Stream<NamedRule> rules() {
        Map<String, String> points = Map.of("satisfaction", "points");
        return Stream.concat(
                Stream.of("greedy_totalpoints", "greedy_points", "mes_points", "mes_points_add1_greedy")
                        .map(Rules::named),
                Stream.of("order-only", "best-set").map(name -> Rules.named(name, points)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finer_points_are_the_same_course_of_the_count(NamedRule rule) {
        assertThat(rule.count(poll(100))).isEqualTo(rule.count(poll(1)));
    }

    @Test
    void who_paid_what_for_finer_points_adds_up() {
        Trace trace = Rules.named("mes_points").count(poll(10));

        assertThat(PriceCertificate.of(poll(10), Satisfaction.POINTS, trace).faults(poll(10)))
                .isEmpty();
    }

    @Test
    void a_margin_is_in_the_smallest_points_there_are() {
        Rule rule = MostFirst.total(Score.POINTS, Spending.SKIP);

        assertThat(rule.margins(poll(1), 1))
                .containsExactly(
                        new Margin(0, false, Margin.In.POINTS, 1, true),
                        new Margin(1, true, Margin.In.POINTS, 1, true));
        assertThat(rule.margins(poll(10), 1))
                .containsExactly(
                        new Margin(0, false, Margin.In.POINTS, 1, true),
                        new Margin(1, true, Margin.In.POINTS, 1, true));
    }
}
