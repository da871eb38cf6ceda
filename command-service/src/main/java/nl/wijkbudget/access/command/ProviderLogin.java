package nl.wijkbudget.access.command;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Of what an OpenID Connect provider tells about a person only the pseudonym and the groups go into the session. */
final class ProviderLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcUserService provider = new OidcUserService();
    private final Claims claims;

    ProviderLogin(Claims claims) {
        this.claims = claims;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            return claims.read(provider.loadUser(request).getClaims());
        } catch (IllegalArgumentException nobody) {
            throw new OAuth2AuthenticationException("invalid_id_token");
        }
    }
}
