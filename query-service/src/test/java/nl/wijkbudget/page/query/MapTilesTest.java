package nl.wijkbudget.page.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Pictures of streets come from one server that the operator named, on pages with a map and on no other. */
class MapTilesTest {
    private static final MapTiles NONE = new MapTiles("", "");
    private static final MapTiles TILES =
            new MapTiles("https://tegels.voorbeeld.example/{z}/{x}/{y}.png", "Kaart: Voorbeeld");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projecten",
                "/projecten/nieuw",
                "/projecten/bomen",
                "/projecten/bomen/bewerken",
                "/rondes/wijk-2026/samenvoegen"
            })
    void a_page_with_a_map_may_show_them(String page) throws ServletException, IOException {
        assertThat(policy(page, TILES)).contains("img-src 'self' https://tegels.voorbeeld.example;");
        assertThat(policy(page, NONE)).contains("img-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/rondes/wijk-2026/stemmen", "/inloggen", "/projecten/bomen/toetsen", "/api/v1/projecten"})
    void no_other_page_may(String page) throws ServletException, IOException {
        assertThat(policy(page, TILES)).doesNotContain("tegels");
    }

    @Test
    void the_server_is_named_to_those_who_look() {
        assertThat(TILES.server()).isEqualTo("tegels.voorbeeld.example");
        assertThat(TILES.on()).isTrue();
        assertThat(NONE.on()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tegels.voorbeeld.example/{z}/{x}/{y}.png",
                "https://tegels.voorbeeld.example/{z}/{x}.png",
                "https://{s}.voorbeeld.example/{z}/{x}/{y}.png",
                "https://tegels.voorbeeld.example; script-src *//{z}/{x}/{y}"
            })
    void an_address_that_is_no_such_server_is_refused_at_the_start(String address) {
        assertThatThrownBy(() -> new MapTiles(address, "Kaart: Voorbeeld"))
                .hasMessageStartingWith("wijkbudget.map.tiles");
    }

    @Test
    void whose_map_it_is_must_be_said() {
        assertThatThrownBy(() -> new MapTiles(TILES.address(), " ")).hasMessageContaining("wijkbudget.map.attribution");
    }

    @Test
    void what_draws_the_map_is_shipped() {
        assertThat(MapTilesTest.class.getResource("/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js"))
                .isNotNull();
    }

    private static String policy(String page, MapTiles tiles) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PageHeaders(false, tiles)
                .doFilter(new MockHttpServletRequest("GET", page), response, new MockFilterChain());
        return String.valueOf(response.getHeader("Content-Security-Policy"));
    }
}
