package nl.wijkbudget.standalone;

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

    /** Who logs in next, and what the provider says about that person. */
    void expect(String subject, Map<String, Object> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims, 300));
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
