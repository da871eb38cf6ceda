package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who answers in the place of the provider is not believed: its certificate must be one that somebody vouches for. */
class UntrustedProviderTest {
    private static final String ISSUER = "gemeente";

    @TempDir
    private Path folder;

    @Test
    void keys_from_a_server_that_nobody_vouches_for_open_no_door() {
        assertThat(written(new MockWebServerWrapper(new Ssl()))).isEqualTo("503 access.provider-is-out-of-reach");
    }

    @Test
    void the_same_keys_from_where_they_are_asked_do() {
        assertThat(written(new MockWebServerWrapper())).isEqualTo("201");
    }

    private String written(OAuth2HttpServer at) {
        MockOAuth2Server provider = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(), at));
        provider.start();
        try (Engine engine = Engine.bare(
                "--wijkbudget.data=" + folder,
                MailLoginTest.VAULT_KEY,
                "--wijkbudget.access.roles.[organisatie]=ORGANISER",
                "--spring.security.oauth2.resourceserver.jwt.audiences=" + Tokens.AUDIENCE,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + provider.jwksUrl(ISSUER))) {
            String token = provider.issueToken(
                            ISSUER, "organisator", Tokens.AUDIENCE, Map.of("groups", List.of("organisatie")))
                    .serialize();
            return engine.api()
                    .send(engine.api()
                            .request("/api/v1/buurten")
                            .header("Authorization", "Bearer " + token)
                            .POST(Api.json("{'neighbourhood': 'sleutelwijk', 'name': 'Sleutelwijk', 'residents': 3}")))
                    .outcome();
        } finally {
            provider.shutdown();
        }
    }
}
