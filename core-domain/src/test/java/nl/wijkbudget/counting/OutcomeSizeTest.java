package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a count fits an event, however long its exact fractions are; seed 1. */
class OutcomeSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"most-votes-first-skip", "equal-shares", "phragmen-skip"})
    void two_hundred_projects_take_less_than_a_quarter_of_a_megabyte(String rule) {
        Random random = new Random(1);
        ElectionBuilder election = ElectionBuilder.of(500_000).countedBy(rule);
        for (int project = 0; project < 200; project++) {
            election.project("project-" + project, 1_000 + random.nextInt(30_000));
        }
        for (int ballot = 0; ballot < 2_000; ballot++) {
            election.chosen(1, some(random));
        }

        assertThat(JsonMapper.builder().build().writeValueAsBytes(election.count()).length)
                .isBetween(20_000, 250_000);
    }

    private static String[] some(Random random) {
        return IntStream.generate(() -> (int) (200 * Math.pow(random.nextDouble(), 2)))
                .distinct()
                .limit(1 + random.nextInt(10))
                .mapToObj(project -> "project-" + project)
                .toArray(String[]::new);
    }
}
