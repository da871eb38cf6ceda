package nl.wijkbudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealFilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Netherlands_Amsterdam_304|APPROVAL|29|624|250000|0",
                "Netherlands_Amsterdam_522|APPROVAL|15|318|100000|0",
                "Netherlands_Amsterdam_588|APPROVAL|15|212|100000|0",
                "Netherlands_Amsterdam_613|APPROVAL|41|1961|262474|0",
                "Netherlands_Amsterdam_643|CHOOSE_ONE|3|66|5720|0",
                "Poland_Gdansk_2020_Letnica|CUMULATIVE|2|256|153000|0",
                "Poland_Zabrze_2020_Helenka|CHOOSE_ONE|3|314|300000|0",
                "Switzerland_Zurich_S5R|ORDINAL|24|180|60000|0",
                "US_Stanford_Dataset_PB_Chicago_39th_Ward_2021_vote_rankings|ORDINAL|22|491|500000|0",
                "Worldwide_Mechanical_Turk_Utilities_8|CUMULATIVE|20|74|500000|9"
            })
    void real_elections_are_read_and_written_back(
            String name, VoteType type, int projects, int votes, String budget, int warnings) throws IOException {
        PabulibReading<PabulibFile> reading = read(name);
        PabulibFile file = reading.orElseThrow(report -> new AssertionError(report.faults()));
        assertThat(reading.report().warnings()).isEqualTo(warnings);
        assertThat(file.meta().voteType()).isEqualTo(type);
        assertThat(file.meta().budget().written()).isEqualTo(budget);
        assertThat(file.projects()).hasSize(projects);
        assertThat(file.votes()).hasSize(votes);
        String written = new PabulibWriter().write(file);
        assertThat(Sample.accepted(written)).isEqualTo(file.normal());
        assertThat(new PabulibWriter().write(Sample.accepted(written))).isEqualTo(written);
    }

    private static PabulibReading<PabulibFile> read(String name) throws IOException {
        try (InputStream file = RealFilesTest.class.getResourceAsStream("/pabulib/real/" + name + ".pb")) {
            return new PabulibReader().read(Objects.requireNonNull(file, name));
        }
    }
}
