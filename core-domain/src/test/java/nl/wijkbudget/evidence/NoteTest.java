package nl.wijkbudget.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.evidence.VerifierKey.FalseSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
    private static final String LINE = "\u2014 log.example/a "
            + "byP9n1otaaDnkRJwJYYsNPKuihBEOXJzBT3Dd5MtV7e9AekR8xJIchwIZ+EycDj9vOTeeLVyWeLSPnM4UbMUKZ6LXwU=\n";
    private static final VerifierKey KEY =
            VerifierKey.parse("wijkbudget.example/log+6f23fd9f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4");

    @Test
    void is_written_as_it_was_read() {
        String note = "one\n\ntwo\n\n" + LINE + LINE;
        assertThat(Note.parse(note)).hasToString(note);
        assertThat(Note.parse(note).text()).isEqualTo("one\n\ntwo\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text\n",
                "text\n\n",
                "text\n\nno dash\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 na+me AAAAAAA=\n",
                "text\n\n\u2014 na\u00a0me AAAAAAA=\n",
                "text\n\n\u2014 name AAAAAAA= \n",
                "te\txt\n\n\u2014 name AAAAAAA=\n",
                "text\n\n\u2014 name AAAAAAA="
            })
    void has_one_form(String broken) {
        assertThatThrownBy(() -> Note.parse(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_signature_of_an_unknown_key_does_not_matter() {
        assertThat(KEY.signatureOn(Note.parse("text\n\n" + LINE))).isEmpty();
    }

    @Test
    void a_false_signature_of_a_known_key_spoils_the_note() {
        Note note = Note.parse("text\n\n" + LINE.replace("log.example/a", KEY.name()));
        assertThatThrownBy(() -> KEY.signatureOn(note)).isInstanceOf(FalseSignature.class);
    }

    @Test
    void a_verifier_key_is_written_as_it_was_read_and_knows_its_id() {
        assertThat(VerifierKey.parse(KEY.toString())).isEqualTo(KEY);
        assertThatThrownBy(() -> VerifierKey.parse(KEY.toString().replace("6f23fd9f", "6f23fd9e")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VerifierKey.parse("a+b")).isInstanceOf(IllegalArgumentException.class);
    }
}
