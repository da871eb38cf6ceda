package nl.wijkbudget.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseTest {
    private static final Promise PROMISE = new Promise(
            "proef.example/log", "wijk-2026", Hash.ofAll(new byte[] {1}), Instant.parse("2026-01-04T00:00:00Z"));

    @Test
    void reads_what_it_wrote() {
        assertThat(Promise.parse(PROMISE.text())).isEqualTo(PROMISE);
    }

    @Test
    void is_no_checkpoint() {
        assertThatThrownBy(() -> Checkpoint.parse(PROMISE.text())).isInstanceOf(IllegalArgumentException.class);
        String checkpoint = new Checkpoint("proef.example/log", 3, PROMISE.leaf()).text();
        assertThatThrownBy(() -> Promise.parse(checkpoint)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/1>/2",
                "round wijk-2026>round ",
                "leaf >leaf  ",
                "leaf >blad ",
                "00:00:00Z>00:00:00.000Z",
                "00:00:00Z>00:00Z",
                "2026-01-04>2026-02-30",
                "Z\n>Z\nvoter 7\n",
                "Z\n>Z",
                "proef.example/log>"
            })
    void is_written_in_one_way_only(String change) {
        String[] two = change.split(">", -1);
        String other = PROMISE.text().replace(two[0], two[1]);
        assertThat(other).isNotEqualTo(PROMISE.text());
        assertThatThrownBy(() -> Promise.parse(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_receipt_is_read_with_the_line_ends_of_any_machine() {
        String note =
                new Note(PROMISE.text(), Note.NoteSignature.parseAll("\u2014 proef.example/log AAAAAAAA\n")).toString();
        ReceiptFile receipt = ReceiptFile.parse("\n " + note.replace("\n", "\r\n") + "\r\n");
        assertThat(receipt).hasToString(note);
        assertThat(receipt.proof()).isNull();
    }
}
