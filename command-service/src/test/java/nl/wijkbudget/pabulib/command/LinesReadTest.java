package nl.wijkbudget.pabulib.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesReadTest {
    private final AtomicInteger lines = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"'', 0", "'one', 1", "'one\n', 1", "'one\ntwo', 2", "'one\r\ntwo\r\n', 2", "'\n\n', 2"})
    void counts_a_line_at_its_end(String content, int expected) throws IOException {
        LinesRead whole = reading(content);
        assertThat(whole.readAllBytes()).hasSize(content.length());
        assertThat(whole.read()).isEqualTo(-1);
        assertThat(lines).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'one', 1", "'one\ntwo', 2", "'one\n', 1"})
    void counts_the_same_byte_by_byte(String content, int expected) throws IOException {
        LinesRead single = reading(content);
        for (int i = 0; i <= content.length(); i++) {
            assertThat(single.read()).isEqualTo(i < content.length() ? content.charAt(i) : -1);
        }
        assertThat(lines).hasValue(expected);
    }

    private LinesRead reading(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new LinesRead(new ByteArrayInputStream(bytes), lines::incrementAndGet);
    }
}
