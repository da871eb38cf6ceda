package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.fault;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MalformedBytesTest {
    private static PabulibReading<PabulibFile> read(byte[] bytes) throws IOException {
        return new PabulibReader().read(new ByteArrayInputStream(bytes));
    }

    @Test
    void utf_8_is_read_across_the_buffers() throws IOException {
        String name = "é€𝄞".repeat(5_000);
        assertThat(read(Sample.with("Wijk", name).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Sample.read(Sample.with("Wijk", name)));
    }

    @Test
    void every_malformed_byte_is_a_fault_at_its_place() throws IOException {
        byte[] latin = Sample.with("Wijk", "Café é").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(latin).report().faults())
                .containsExactly(
                        fault(3, 16, FaultCode.BYTE_IS_MALFORMED, "0xE9"),
                        fault(3, 18, FaultCode.BYTE_IS_MALFORMED, "0xE9"));
    }

    @Test
    void a_character_cut_off_at_the_end_is_malformed() throws IOException {
        byte[] whole = (Sample.VALID.strip() + "€").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThat(read(cut).report().faults())
                .contains(
                        fault(21, 4, FaultCode.BYTE_IS_MALFORMED, "0xE2"),
                        fault(21, 5, FaultCode.BYTE_IS_MALFORMED, "0x82"));
    }

    @Test
    void a_malformed_byte_after_a_surrogate_pair_is_seen() throws IOException {
        String text = Sample.with("Wijk", "𝄞#");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0x80;
        assertThat(read(bytes).report().faults()).containsExactly(fault(3, 14, FaultCode.BYTE_IS_MALFORMED, "0x80"));
    }
}
