package nl.wijkbudget.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalAddressTest {
    @Test
    void stays_on_this_site() {
        assertThat(LocalAddress.orHome("/rondes/wijk-2026/agenda?positie=3").value())
                .isEqualTo("/rondes/wijk-2026/agenda?positie=3");
    }

    @Test
    void never_leads_elsewhere() {
        List<String> elsewhere = List.of(
                "https://elders.example",
                "//elders.example",
                "/\\elders.example",
                "\\\\elders.example",
                "/\t/elders.example",
                "javascript:alert(1)",
                "",
                "rondes",
                "/a\r\nSet-Cookie: b=c");

        assertThat(elsewhere)
                .extracting(asked -> LocalAddress.orHome(asked).value())
                .containsOnly("/");
        assertThat(LocalAddress.orHome(null).value()).isEqualTo("/");
    }
}
