package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page that stands open is told: how many voted, in the language of the reader, and how far a count is. */
@ReadingTest
class StreamsTest {
    private final Reader reader;

    StreamsTest(Reader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | opkomst | {\"texts\":{\"opkomst\":\"Er zitten 2 stembiljetten in de bus.\"},\"bars\":{},\"ended\":true}",
                "en | opkomst | {\"texts\":{\"opkomst\":\"There are 2 ballots in the box.\"},\"bars\":{},\"ended\":true}",
                "nl | tellen | {\"texts\":{\"stap\":\"De laatste telling is klaar: 2 stembiljetten, op 2 maart 2026 13:32.\"},\"bars\":{\"gelezen\":{\"value\":0,\"max\":0}},\"ended\":true}"
            })
    void tells_how_it_is_now_and_ends_when_nothing_changes_any_more(String language, String what, String told) {
        var answer = reader.json("/rondes/voorbeeldwijk-2026/" + what + "/volgen", language);

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/event-stream");
        assertThat(answer).bodyText().isEqualTo("data:" + told + "\n\n");
    }

    @ParameterizedTest
    @CsvSource({"/rondes/onbekend/opkomst/volgen", "/rondes/onbekend/tellen/volgen"})
    void of_what_is_not_there_nothing_is_told(String address) {
        assertThat(reader.json(address)).hasStatus(404);
    }
}
