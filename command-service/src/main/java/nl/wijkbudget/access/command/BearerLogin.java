package nl.wijkbudget.access.command;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** A program that shows a token is logged in for this one request. */
final class BearerLogin implements Converter<Jwt, AbstractAuthenticationToken> {
    private final Claims claims;

    BearerLogin(Claims claims) {
        this.claims = claims;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            return new KnownLogin(claims.read(token.getClaims()));
        } catch (IllegalArgumentException nobody) {
            throw new InvalidBearerTokenException("The token names nobody", nobody);
        }
    }
}
