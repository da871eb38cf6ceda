package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.pabulib.PabulibReader;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real elections come out as others counted them; where from is said in the file of expected winners. */
class ConformanceTest {
    static Stream<Arguments> elections() throws IOException {
        return new String(read("/counting/most-votes-first-skip.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("elections")
    void funds_the_same_projects_in_the_same_order(String name, Measure measure, String winners) throws IOException {
        byte[] file = read("/pabulib/real/" + name + ".pb");
        PabulibElection election = PabulibElection.of(new PabulibReader()
                .read(new ByteArrayInputStream(file))
                .orElseThrow(faults -> new IllegalArgumentException(faults.toString())));

        Outcome outcome =
                CountingRules.named("most-votes-first-skip").orElseThrow().count(election.measuredBy(measure));

        assertThat(Outcomes.funded(outcome)).isEqualTo(ids(winners));
    }

    private static List<ProjectId> ids(String winners) {
        return Stream.of(winners.split(",")).map(ProjectId::new).toList();
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream file = ConformanceTest.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(file, resource).readAllBytes();
        }
    }
}
