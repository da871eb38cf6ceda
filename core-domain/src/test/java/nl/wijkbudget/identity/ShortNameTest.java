package nl.wijkbudget.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class ShortNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "7", "de-wijert-2017", "de-wijert-2017.voter_12", "0.1", "a-", "a."})
    void accepts_what_fits_in_a_url_a_file_name_and_a_line_of_a_log(String value) {
        assertThat(new ProjectId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", ".a", "_a", "a b", "a/b", "a:b", "é", "a\n", "../a", "a%20b"})
    void refuses_what_needs_quoting(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProjectId(value))
                .withMessageContaining("A project id");
    }

    @Test
    void the_longest_has_150_characters() {
        assertThat(new ProjectId("a".repeat(150)).value()).hasSize(150);
        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectId("a".repeat(151)));
    }

    @Test
    void an_id_names_its_kind_in_the_log() {
        assertThat(new ProjectId("bankje")).hasToString("project:bankje");
        assertThat(new RoundId("bankje")).hasToString("round:bankje");
    }

    @Test
    void derived_ids_are_readable() {
        RoundId round = new RoundId("de-wijert-2017");
        assertThat(BallotId.of(round, new VoterId("v1"))).isEqualTo(new BallotId("de-wijert-2017.v1"));
        assertThat(CountId.of(round, 2)).isEqualTo(new CountId("de-wijert-2017.2"));
        assertThat(AgendaId.of(round)).isEqualTo(new AgendaId("de-wijert-2017"));
        assertThat(DeliveryId.of(new ProjectId("bankje"))).isEqualTo(new DeliveryId("bankje"));
        assertThat(LedgerId.of(new NeighbourhoodId("de-wijert"))).isEqualTo(new LedgerId("de-wijert"));
    }

    @Test
    void ids_are_ordered_by_their_value() {
        assertThat(Stream.of("b", "B", "a", "10", "9").map(ProjectId::new).sorted())
                .extracting(ProjectId::value)
                .containsExactly("10", "9", "B", "a", "b");
    }

    @Test
    void json_holds_the_short_value() {
        ObjectMapper json = JsonMapper.builder().build();
        assertThat(json.writeValueAsString(new ProjectId("bankje"))).isEqualTo("\"bankje\"");
        assertThat(json.readValue("\"bankje\"", ProjectId.class)).isEqualTo(new ProjectId("bankje"));
    }
}
