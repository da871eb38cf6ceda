package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves nothing, unless it finds what is there. */
class TracesTest {
    private static final String NAME = "Kanárie Vogelzang";
    private static final Traces TRACES = Traces.of(NAME);

    @Test
    void finds_a_text_however_it_is_written() {
        for (String before : new String[] {"", "a", "ab", "abc"}) {
            byte[] within = (before + NAME + "xyz").getBytes(StandardCharsets.UTF_8);
            assertThat(TRACES.in("f", within)).contains("f holds " + NAME + " as UTF-8");
            assertThat(TRACES.in("f", Base64.getEncoder().encodeToString(within)))
                    .isNotEmpty();
            assertThat(TRACES.in("f", HexFormat.of().withUpperCase().formatHex(within)))
                    .isNotEmpty();
            assertThat(TRACES.in("f", (before + NAME).getBytes(StandardCharsets.UTF_16LE)))
                    .isNotEmpty();
            assertThat(TRACES.in("f", (before + NAME).getBytes(StandardCharsets.UTF_16BE)))
                    .isNotEmpty();
        }
        assertThat(TRACES.in("f", "name=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(TRACES.in("f", "\"Kan\\u00e1rie Vogelzang\"")).isNotEmpty();
        assertThat(TRACES.in("f", "KANÁRIE".toLowerCase(java.util.Locale.ROOT) + " vogelzang"))
                .isNotEmpty();
    }

    @Test
    void finds_nothing_where_nothing_is() {
        assertThat(TRACES.in("f", "Kanarie Vogelzang")).isEmpty();
    }
}
