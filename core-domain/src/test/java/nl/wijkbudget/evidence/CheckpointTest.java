package nl.wijkbudget.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ROOT = Rfc6962.EMPTY.base64();

    @Test
    void is_written_as_it_was_read() {
        String text = "log.example/a\n0\n" + ROOT + "\n";
        assertThat(Checkpoint.parse(text)).isEqualTo(new Checkpoint("log.example/a", 0, Rfc6962.EMPTY));
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n01\nR\n",
                "a\n-1\nR\n",
                "a\n1\nAAAA\n",
                "\n1\nR\n",
                "a\n1\nR",
                "a\n1\nR\nmore\n",
                "a\n 1\nR\n"
            })
    void has_three_lines_in_one_form(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text.replace("R", ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
