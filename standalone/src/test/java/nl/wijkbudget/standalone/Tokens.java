package nl.wijkbudget.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;

/** An identity provider for tests: it says who somebody is, and that they are in the group of the role they act in. */
final class Tokens {
    static final String AUDIENCE = "wijkbudget-test";
    private static final KeyPair KEY = key();
    private static final Path PUBLIC = publicKey();

    private Tokens() {}

    /**
     * What makes the program accept these tokens, as often as a test likes, and keep sessions over plain http; groups are
     * called as their roles, in small letters.
     */
    static List<String> accepted() {
        Stream<String> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM && role != Role.VOTER)
                .map(role -> "--wijkbudget.access.roles.[" + group(role) + "]=" + role);
        return Stream.concat(
                        Stream.of(
                                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + PUBLIC,
                                "--spring.security.oauth2.resourceserver.jwt.audiences=" + AUDIENCE,
                                "--wijkbudget.access.actor-claim=pseudonym",
                                "--wijkbudget.access.limits.writes-per-address=100000",
                                "--wijkbudget.access.limits.writes-per-actor=100000",
                                "--wijkbudget.access.limits.login=100000",
                                "--server.servlet.session.cookie.name=wijkbudget",
                                "--server.servlet.session.cookie.secure=false"),
                        roles)
                .toList();
    }

    static String group(Role role) {
        return "groep-" + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String of(Authority who) {
        return signed(claims(who, Instant.now()).build());
    }

    static JWTClaimsSet.Builder claims(Authority who, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer("https://inloggen.example")
                .subject(who.actor().value())
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("pseudonym", who.actor().value())
                .claim("groups", List.of(group(who.role())));
    }

    static String signed(JWTClaimsSet claims) {
        return signed(claims, KEY);
    }

    static String signed(JWTClaimsSet claims, KeyPair key) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(key.getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] publicBytes() {
        return KEY.getPublic().getEncoded();
    }

    static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    private static Path publicKey() {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(publicBytes())
                + "\n-----END PUBLIC KEY-----\n";
        try {
            Path file = Files.createTempFile("wijkbudget-", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(file, pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
