package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pieces end in which a text comes makes no difference, nor where a buffer does. */
class PiecesTest {
    private static final String ODD = changed(VALID, "project_id;cost", "project_id;cost;name")
            .replace("p;600", "p;600;\"a \"\"b\"\"\r\nc é 𝄞\"")
            .replace("q;400", "q;400; d ")
            .replace("v;p,q", "\"v\" ; x,\"p")
            .replace("w;q", "w;\"q,y\"")
            .replace("\n", "\r\n");

    private static final String LONG = changed(VALID, "num_votes;2", "num_votes;20000")
            .replace("v;p,q\nw;q\n", "")
            .concat(IntStream.range(0, 20_000)
                    .mapToObj(voter -> "kiezer-é𝄞-" + voter + ";\"q\" \n")
                    .collect(Collectors.joining()));

    private static PabulibReading<PabulibFile> read(byte[] bytes, int piece) throws IOException {
        InputStream pieces = new InputStream() {
            private final InputStream whole = new ByteArrayInputStream(bytes);

            @Override
            public int read() throws IOException {
                return whole.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return whole.read(target, offset, Math.min(piece, length));
            }
        };
        return new PabulibReader().read(pieces);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7})
    void of_a_small_file_with_everything_odd(int piece) throws IOException {
        byte[] bytes = ODD.getBytes(StandardCharsets.UTF_8);
        assertThat(Sample.read(ODD).report().errors()).isEqualTo(3);
        assertThat(read(bytes, piece)).isEqualTo(Sample.read(ODD));
    }

    @ParameterizedTest
    @ValueSource(ints = {1021, 65_535, 65_536, 1_000_000})
    void of_a_file_longer_than_any_buffer(int piece) throws IOException {
        PabulibFile file = read(LONG.getBytes(StandardCharsets.UTF_8), piece)
                .orElseThrow(report -> new AssertionError(report.faults()));
        assertThat(file.votes()).hasSize(20_000);
        for (int voter = 0; voter < 20_000; voter++) {
            assertThat(file.votes().get(voter).voterId()).isEqualTo("kiezer-é𝄞-" + voter);
        }
    }

    @Test
    void of_a_row_longer_than_the_buffer() {
        String name = "x\"\"\n".repeat(60_000);
        String file = changed(VALID, "project_id;cost", "project_id;cost;name")
                .replace("p;600", "p;600;\"" + name + "\"")
                .replace("q;400", "q;four;X");
        assertThat(Sample.faults(file)).containsExactly(Sample.fault(60_017, 3, FaultCode.AMOUNT_IS_MALFORMED, "four"));
    }
}
