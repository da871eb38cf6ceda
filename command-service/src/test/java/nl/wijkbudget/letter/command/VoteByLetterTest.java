package nl.wijkbudget.letter.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import nl.wijkbudget.identity.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoteByLetterTest {
    @Test
    void the_code_stands_in_the_fragment_alone() {
        URI link = URI.create(SampleVote.VOTE.link(SampleVote.CODES.get(0)));

        assertThat(link).hasToString("https://stem.example.nl/rondes/de-wijert-2026/stemmen#code=K7PM4RDX9WQA");
        assertThat(link.getFragment()).isEqualTo("code=K7PM4RDX9WQA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stem.example.nl", "/stemmen", "https://a.nl/?q=1", "https://a.nl/#x", "https://me@a.nl"})
    void a_site_that_cannot_carry_the_rest_is_refused(String site) {
        assertThatIllegalArgumentException().isThrownBy(() -> at(site));
    }

    @Test
    void a_site_may_have_a_port_and_a_folder() {
        assertThat(at("http://localhost:8104/wijk").page()).isEqualTo("http://localhost:8104/wijk/rondes/r/stemmen");
    }

    private static VoteByLetter at(String site) {
        return new VoteByLetter(new RoundId("r"), "Ronde", "Buurt", SampleVote.TWO_WEEKS, URI.create(site));
    }
}
