package nl.wijkbudget.access.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token ends, and is made for somebody; clocks may differ a little, but not by the minute that is usual elsewhere. */
final class FreshTokens implements OAuth2TokenValidator<Jwt> {
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final Clock clock;

    FreshTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant now = clock.instant();
        Instant ends = token.getExpiresAt();
        Instant starts = token.getNotBefore();
        boolean good = ends != null
                && now.isBefore(ends.plus(SKEW))
                && (starts == null || !now.plus(SKEW).isBefore(starts))
                && token.getSubject() != null;
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }
}
