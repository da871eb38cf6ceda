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
    static Stream<Arguments> realElections() throws IOException {
        return elections("real/");
    }

    static Stream<Arguments> difficultElections() throws IOException {
        return elections("edge/");
    }

    private static Stream<Arguments> elections(String folder) throws IOException {
        return new String(read("/counting/most-votes-first-skip.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(folder))
                .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("realElections")
    void funds_the_same_projects_in_the_same_order(String name, Measure measure, String winners) throws IOException {
        assertThat(funded(name, measure)).isEqualTo(ids(winners));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("difficultElections")
    void funds_the_same_projects(String name, Measure measure, String winners) throws IOException {
        assertThat(funded(name, measure)).containsExactlyInAnyOrderElementsOf(ids(winners));
    }

    private static List<ProjectId> funded(String name, Measure measure) throws IOException {
        InputStream file = new ByteArrayInputStream(read("/pabulib/" + name + ".pb"));
        Election election = PabulibElection.of(new PabulibReader()
                        .read(file)
                        .orElseThrow(faults -> new IllegalArgumentException(faults.toString())))
                .measuredBy(measure);
        return Outcomes.funded(Outcomes.of(election));
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
