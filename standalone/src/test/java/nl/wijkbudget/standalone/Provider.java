package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An OpenID Connect provider in this process: whoever comes next is who a test says it is. */
final class Provider implements AutoCloseable {
    private static final String ISSUER = "gemeente";
    private static final String CLIENT = "wijkbudget";

    private final MockOAuth2Server server = new MockOAuth2Server();

    Provider() {
        server.start();
    }

    /** What makes the program log people in here. */
    List<String> properties() {
        String registration = "--spring.security.oauth2.client.registration.gemeente.";
        return List.of(
                registration + "client-id=" + CLIENT,
                registration + "client-secret=een-geheim-dat-alleen-hier-geldt",
                registration + "client-name=Gemeente",
                registration + "scope=openid",
                registration + "authorization-grant-type=authorization_code",
                registration + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
                "--spring.security.oauth2.client.provider.gemeente.issuer-uri=" + server.issuerUrl(ISSUER));
    }

    /** From our page by way of the provider, which says this of the person, back to us; the answer is what we say then. */
    Reply logIn(Browser browser, String subject, Map<String, Object> claims, String next) {
        Reply away = browser.get("/oauth2/authorization/gemeente?next=" + next);
        assertThat(away.status()).isEqualTo(302);
        server.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims, 300));
        Reply back = browser.get(location(away));
        return browser.get(location(back));
    }

    private static String location(Reply reply) {
        return reply.headers().firstValue("Location").orElseThrow(() -> new AssertionError(reply.toString()));
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
