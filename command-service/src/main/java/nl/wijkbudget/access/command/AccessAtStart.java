package nl.wijkbudget.access.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** Looks at what is configured before anybody can come in, and refuses to go on with what would only look safe. */
public final class AccessAtStart implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(AccessAtStart.class);
    private static final int SHORTEST_SECRET = 16;
    private static final Set<String> DEFAULTS = Set.of("changeme", "change-me", "secret", "password", "geheim", "test");
    /** A method is none where a secret is just not there. */
    private static final Set<ClientAuthenticationMethod> WITH_SECRET = Set.of(
            ClientAuthenticationMethod.NONE,
            ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
            ClientAuthenticationMethod.CLIENT_SECRET_POST,
            ClientAuthenticationMethod.CLIENT_SECRET_JWT);

    private final AccessProperties properties;
    private final List<ClientRegistration> providers;
    private final boolean tokens;
    private final List<String> audiences;
    private final boolean admits;

    AccessAtStart(
            AccessProperties properties,
            List<ClientRegistration> providers,
            boolean tokens,
            List<String> audiences,
            boolean admits) {
        this.properties = properties;
        this.providers = List.copyOf(providers);
        this.tokens = tokens;
        this.audiences = List.copyOf(audiences);
        this.admits = admits;
    }

    @Override
    public void afterPropertiesSet() {
        if (tokens && audiences.isEmpty()) {
            throw new UnsafeAccess("spring.security.oauth2.resourceserver.jwt.audiences is missing: a token that was"
                    + " made for another program would be accepted here.");
        }
        if (properties.demo()) {
            LOG.warn("This is a demo: anybody may be any of its people");
            return;
        }
        providers.forEach(AccessAtStart::requireSecret);
        boolean peopleCome = tokens || !providers.isEmpty();
        if (peopleCome && !admits && !properties.namesActors()) {
            throw new UnsafeAccess(
                    "People can log in, and wijkbudget.vault.key is not set: nobody could be admitted. Set it,"
                            + " or wijkbudget.access.actor-claim where the provider gives out pseudonyms itself.");
        }
        if (!peopleCome) {
            LOG.warn("No way to log in is configured: all there is to do here is to read and to vote by code");
        }
    }

    private static void requireSecret(ClientRegistration provider) {
        String secret = provider.getClientSecret();
        boolean weak = secret == null
                || secret.length() < SHORTEST_SECRET
                || DEFAULTS.stream()
                        .anyMatch(known -> secret.toLowerCase(Locale.ROOT).startsWith(known));
        if (weak && WITH_SECRET.contains(provider.getClientAuthenticationMethod())) {
            throw new UnsafeAccess("spring.security.oauth2.client.registration." + provider.getRegistrationId()
                    + ".client-secret is missing, short or one that everybody knows. Configure the secret that your"
                    + " identity provider made.");
        }
    }

    /** Whoever starts the program can mend it, by what the message says. */
    public static final class UnsafeAccess extends RuntimeException {
        UnsafeAccess(String message) {
            super(message);
        }
    }
}
