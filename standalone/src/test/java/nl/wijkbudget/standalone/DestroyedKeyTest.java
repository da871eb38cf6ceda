package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkbudget.Wijk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the key of a round finds the ballot of a letter; once it is destroyed nobody does, the program included. */
class DestroyedKeyTest {
    private static final String NAME = "sleutelloze-wijk";
    /** The vote is to close tomorrow, and nobody can wait for weeks: objections were possible until yesterday. */
    private static final String LONG_AGO = "--wijkbudget.codes.objection-period=-2d";

    @Test
    void from_then_on_no_letter_leads_to_its_ballot(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys").resolve(NAME + ".key");
        byte[] key;
        try (Engine engine = Engine.start("--wijkbudget.data=" + folder, LONG_AGO)) {
            SmallRound round = new SmallRound(engine.api(), NAME);
            String rulebook = round.rulebook(round.upToVoting());
            String ballot = round.ballot("iemand", rulebook, SmallRound.Idea.TUIN);
            assertThat(round.cast(ballot).outcome()).isEqualTo("200");
            key = Files.readAllBytes(file);
            assertThat(engine.tables().texts("select aggregate_id from event_log where payload_type like '%.VoteCast'"))
                    .as("with the key, letter and ballot can be laid together")
                    .containsExactly("ballot:" + hmac(key, round.code("iemand")));

            round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Het is genoeg.'}");
            round.must(Wijk.ORGANISER, round.path("/stemcodes/aansluiting"), "");
            round.must(
                    Wijk.ORGANISER,
                    round.path("/stemcodes/sleutelvernietiging"),
                    "{'reason': 'Niemand maakte bezwaar.'}");

            assertThat(file).doesNotExist();
            assertThat(engine.tables()
                            .number("select count(*) from event_log where payload_type like '%.RoundKeyDestroyed'"))
                    .isEqualTo(1);
            assertThat(round.cast(ballot).outcome()).isEqualTo("409 votingcode.round-key-is-destroyed");
        }
        assertThat(holding(folder, key)).isEmpty();
    }

    private static String hmac(byte[] key, String code) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(code.replace("-", "").getBytes(StandardCharsets.US_ASCII)));
    }

    /** Files that have the key in them, as it is or written out. */
    private static List<Path> holding(Path folder, byte[] key) throws IOException {
        List<String> forms = List.of(
                new String(key, StandardCharsets.ISO_8859_1),
                HexFormat.of().formatHex(key),
                Base64.getEncoder().withoutPadding().encodeToString(key));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> forms.stream().anyMatch(text(file)::contains))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
