package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import reactor.core.publisher.Flux;

/** How many may follow at once. */
class LiveUpdatesTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final LiveUpdates live = new LiveUpdates(new LiveUpdates.Limits(LONG, LONG, LONG, 5, 2));

    @AfterEach
    void ends() {
        live.stop();
    }

    @Test
    void one_address_takes_no_more_than_its_places_and_a_network_of_addresses_is_one() {
        live.start();
        follow("2001:db8:1:2::1");
        follow("2001:db8:1:2:ffff::9");

        assertRefused("2001:db8:1:2::7");
        assertThat(follow("2001:db8:1:3::1")).isNotNull();
    }

    @Test
    void all_together_take_no_more_than_there_are() {
        live.start();
        for (int party = 1; party <= 5; party++) {
            follow("203.0.113." + party);
        }
        assertRefused("203.0.113.6");
    }

    @Test
    void who_leaves_makes_place() {
        Followers followers = new Followers(5, 1);
        assertThat(followers.admit("a")).isTrue();
        assertThat(followers.admit("a")).isFalse();
        followers.leave("a");
        assertThat(followers.admit("a")).isTrue();
    }

    @Test
    void nobody_follows_a_program_that_stops() {
        live.start();
        follow("203.0.113.1");
        live.stop();
        assertRefused("203.0.113.2");
    }

    private Object follow(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader(HttpHeaders.ACCEPT, "text/event-stream");
        return live.follow(request, Flux.never());
    }

    private void assertRefused(String address) {
        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> follow(address))
                .extracting(Unanswered::code)
                .isEqualTo("read.is-busy");
    }
}
