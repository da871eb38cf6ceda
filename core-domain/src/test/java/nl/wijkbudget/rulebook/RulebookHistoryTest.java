package nl.wijkbudget.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of a rulebook stays readable, and still hashes to what was published. */
class RulebookHistoryTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            approval         | {"kind":"approval","minimum":0,"maximum":3}
            points-per-place | {"kind":"points-per-place","points":[3,2,1]}
            knapsack         | {"kind":"knapsack","limit":170000}
            cumulative       | {"kind":"cumulative","total":10,"perProject":5}
            scores           | {"kind":"scores","lowest":-1,"highest":3}
            """)
    void reads_and_writes_every_form_by_its_kind(String kind, String json) {
        BallotForm form = JSON.readValue(json, BallotForm.class);
        assertThat(form.kind()).isEqualTo(kind);
        assertThat(JSON.readTree(JSON.writeValueAsString(form))).isEqualTo(JSON.readTree(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            chosen | {"kind":"chosen","projects":["a","b"]}
            ranked | {"kind":"ranked","projects":["b","a"]}
            scored | {"kind":"scored","scores":[{"project":"a","points":3}]}
            """)
    void reads_and_writes_every_selection_by_its_kind(String kind, String json) {
        Selection selection = JSON.readValue(json, Selection.class);
        assertThat(selection.kind()).isEqualTo(kind);
        assertThat(JSON.readTree(JSON.writeValueAsString(selection))).isEqualTo(JSON.readTree(json));
    }

    @Test
    void stored_rulebooks_hash_to_what_was_published() throws IOException {
        VotingOpened opened = stored(VotingOpened.class);
        RulebookAmended amended = stored(RulebookAmended.class);
        assertThat(opened.rulebook().hash()).isEqualTo(opened.hash());
        assertThat(amended.rulebook().hash()).isEqualTo(amended.hash());
    }

    private static <T> T stored(Class<T> event) throws IOException {
        String name = "/history/round/" + event.getSimpleName() + "-1.json";
        try (InputStream file = RulebookHistoryTest.class.getResourceAsStream(name)) {
            return JSON.readValue(file, event);
        }
    }
}
