package nl.wijkbudget.evidence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    private static final String WITNESS =
            "PRIVATE+KEY+getuige.example/w1+b146167e+BCAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/";

    @Test
    void knows_the_public_key_of_a_written_one() {
        assertThat(SignedLog.KEY)
                .hasToString("wijkbudget.example/log+6f23fd9f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4");
        assertThat(SigningKey.parse(WITNESS, KeyType.COSIGNATURE))
                .hasToString("getuige.example/w1+b146167e+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X");
    }

    @Test
    void signs_what_its_verifier_believes() {
        String text = "log.example/a\n";
        SigningKey witness = SigningKey.parse(WITNESS, KeyType.COSIGNATURE);
        Note note = new Note(text, List.of(SignedLog.KEY.sign(text), witness.cosign(text, 1_767_323_047)));

        assertThat(SignedLog.KEY.verifier().signatureOn(note)).isPresent();
        assertThat(witness.verifier().signatureOn(note))
                .map(line -> KeyType.time(line.signature()))
                .contains(1_767_323_047L);
    }

    @Test
    void does_not_tell_a_key_that_it_cannot_read() {
        for (String broken : List.of(WITNESS.replace("b146", "b147"), WITNESS.substring(1), WITNESS + "A", "")) {
            assertThatThrownBy(() -> SigningKey.parse(broken, KeyType.COSIGNATURE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The signing key cannot be read");
        }
        assertThatThrownBy(() -> SigningKey.parse(WITNESS, KeyType.NOTE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_made_once_in_a_file_for_its_owner(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("key");

        SigningKey made = LogKey.ofFile(file, "log.example/a", KeyType.NOTE);

        assertThat(LogKey.ofFile(file, "log.example/a", KeyType.NOTE)).hasToString(made.toString());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
}
