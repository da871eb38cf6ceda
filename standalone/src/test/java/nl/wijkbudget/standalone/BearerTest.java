package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program is who its token says it is, and may what its groups may; nobody comes in otherwise. */
class BearerTest {
    private static final Engine ENGINE = Engine.shared();
    private static final String HOODS = "/api/v1/buurten";
    private static final String HOOD = "{'neighbourhood': '%s', 'name': 'Sleutelwijk', 'residents': 3}";

    private final Api api = ENGINE.api();

    @Test
    void reading_needs_no_login() {
        assertThat(api.get(HOODS).status()).isEqualTo(200);
        assertThat(api.get("/").status()).isEqualTo(200);
        assertThat(api.get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void writing_needs_one() {
        Reply reply = api.send(api.request(HOODS).POST(Api.json(HOOD.formatted("sleutelwijk-0"))));

        assertThat(reply.outcome()).isEqualTo("401 access.login-is-needed");
        assertThat(reply.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void a_good_token_lets_its_bearer_in_as_whom_it_names() {
        Reply made = withToken(Tokens.of(Wijk.ORGANISER), "sleutelwijk-1");

        assertThat(made.outcome()).isEqualTo("201");
        assertThat(api.read("/api/v1/besluiten?onderdeel=neighbourhood&limit=1", made.position())
                        .toString())
                .contains("\"procesbeheer\"");
    }

    @Test
    void a_header_makes_nobody_somebody_else() {
        assertThat(api.send(api.request(HOODS)
                                .header("Wijkbudget-Actor", "procesbeheer")
                                .header("Wijkbudget-Role", "ORGANISER")
                                .POST(Api.json(HOOD.formatted("sleutelwijk-2"))))
                        .outcome())
                .isEqualTo("401 access.login-is-needed");
        assertThat(api.send(api.request(HOODS)
                                .header("Authorization", "Bearer " + Tokens.of(Wijk.RESIDENT))
                                .header("Wijkbudget-Role", "ORGANISER")
                                .POST(Api.json(HOOD.formatted("sleutelwijk-2"))))
                        .outcome())
                .isEqualTo("403 access.role-is-not-yours");
    }

    @Test
    void a_role_that_a_token_claims_for_itself_is_not_believed() {
        JWTClaimsSet boastful = Tokens.claims(Wijk.RESIDENT, Instant.now())
                .claim("role", "ORGANISER")
                .claim("roles", List.of("ORGANISER"))
                .claim("authorities", List.of("ROLE_ORGANISER"))
                .claim("scope", "ORGANISER SYSTEM")
                .claim("groups", List.of("ORGANISER", "SYSTEM", "groep-system", "groep-resident"))
                .build();

        assertThat(withToken(Tokens.signed(boastful), "sleutelwijk-3").outcome())
                .isEqualTo("403 access.door-is-closed-to-you");
    }

    @Test
    void a_token_that_is_not_of_now_is_refused() {
        Instant now = Instant.now();
        JWTClaimsSet stale =
                Tokens.claims(Wijk.ORGANISER, now.minusSeconds(600)).build();
        JWTClaimsSet barelyStale = Tokens.claims(Wijk.ORGANISER, now)
                .expirationTime(Date.from(now.minusSeconds(30)))
                .build();
        JWTClaimsSet early = Tokens.claims(Wijk.ORGANISER, now)
                .notBeforeTime(Date.from(now.plusSeconds(120)))
                .build();
        JWTClaimsSet endless =
                Tokens.claims(Wijk.ORGANISER, now).expirationTime(null).build();

        assertThat(List.of(stale, barelyStale, early, endless))
                .extracting(claims ->
                        withToken(Tokens.signed(claims), "sleutelwijk-4").outcome())
                .containsOnly("401 access.token-is-not-accepted");
    }

    @Test
    void a_token_for_another_program_is_refused() {
        JWTClaimsSet.Builder claims = Tokens.claims(Wijk.ORGANISER, Instant.now());

        assertThat(List.of(
                        claims.audience("elders").build(),
                        claims.audience(List.of()).build()))
                .extracting(
                        each -> withToken(Tokens.signed(each), "sleutelwijk-5").outcome())
                .containsOnly("401 access.token-is-not-accepted");
    }

    /** The engine of these tests has no key of the vault, and takes in only who brings a pseudonym along. */
    @Test
    void whoever_would_have_to_be_admitted_is_told_that_nobody_can_be() {
        JWTClaimsSet unnamed = Tokens.claims(Wijk.ORGANISER, Instant.now())
                .claim("pseudonym", null)
                .build();
        Reply reply = withToken(Tokens.signed(unnamed), "sleutelwijk-11");

        assertThat(reply.outcome()).isEqualTo("503 access.login-is-not-set-up");
        assertThat(reply.json().get("detail").asString())
                .isEqualTo("Inloggen kan nu niet. De beheerder moet wijkbudget.vault.key instellen.");
    }

    @Test
    void a_forged_token_is_refused() throws JOSEException {
        JWTClaimsSet claims = Tokens.claims(Wijk.ORGANISER, Instant.now()).build();
        String good = Tokens.signed(claims);
        String other = Tokens.signed(Tokens.claims(Wijk.RESIDENT, Instant.now()).build());
        String[] parts = good.split("\\.", -1);
        SignedJWT byPublicKey = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        byPublicKey.sign(new MACSigner(Tokens.publicBytes()));

        assertThat(List.of(
                        new PlainJWT(claims).serialize(),
                        byPublicKey.serialize(),
                        Tokens.signed(claims, Tokens.key()),
                        parts[0] + "." + parts[1] + "." + other.split("\\.", -1)[2],
                        parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2],
                        parts[0] + "." + parts[1] + ".",
                        "geen-bewijs"))
                .extracting(token -> withToken(token, "sleutelwijk-6").outcome())
                .containsOnly("401 access.token-is-not-accepted");
    }

    @Test
    void a_resident_cannot_do_what_organisers_do() {
        for (String path :
                List.of(HOODS, "/api/v1/rondes", "/api/v1/tellingen", "/api/v1/kasboeken", "/api/v1/agendas")) {
            assertThat(api.post(Wijk.RESIDENT, path, "{}").outcome())
                    .as(path)
                    .isEqualTo("403 access.door-is-closed-to-you");
        }
    }

    @Test
    void one_of_several_roles_is_chosen_and_only_where_more_than_one_would_do() {
        JWTClaimsSet both = Tokens.claims(Wijk.RESIDENT, Instant.now())
                .claim(
                        "groups",
                        List.of(
                                Tokens.group(Role.RESIDENT),
                                Tokens.group(Role.FRONT_RUNNER),
                                Tokens.group(Role.ORGANISER)))
                .build();
        String token = Tokens.signed(both);

        assertThat(withToken(token, "sleutelwijk-7").outcome()).isEqualTo("201");
        assertThat(api.send(api.request("/api/v1/projecten")
                                .header("Authorization", "Bearer " + token)
                                .POST(Api.json("{}")))
                        .outcome())
                .isEqualTo("400 access.role-is-ambiguous");
        assertThat(api.send(api.request(HOODS)
                                .header("Authorization", "Bearer " + token)
                                .header("Wijkbudget-Role", "RESIDENT")
                                .POST(Api.json(HOOD.formatted("sleutelwijk-8"))))
                        .outcome())
                .isEqualTo("403 access.door-is-closed-to-you");
    }

    @Test
    void an_auditor_sees_what_organisers_see_and_orders_nothing() {
        var auditor =
                nl.wijkbudget.decision.Authority.of(new nl.wijkbudget.identity.ActorId("rekenkamer"), Role.AUDITOR);

        assertThat(api.send(api.signed(auditor, "/api/v1/beheer/projecties").GET())
                        .status())
                .isEqualTo(200);
        assertThat(api.post(auditor, "/api/v1/beheer/projecties/round.overview/herbouw", "")
                        .outcome())
                .isEqualTo("403 access.door-is-closed-to-you");
        assertThat(api.post(auditor, HOODS, HOOD.formatted("sleutelwijk-9")).outcome())
                .isEqualTo("403 access.door-is-closed-to-you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/beheer/projecties",
                "/api/v1/%62eheer/projecties",
                "/api/v1/beheer/projecties;a=b",
                "/api/v1//beheer/projecties",
                "//api/v1/beheer/projecties",
                "/api/v1/beheer/projecties/",
                "/api/v1/beheer%2Fprojecties",
                "/api/v1/buurten/../beheer/projecties",
                "/api/v1/buurten/%2e%2e/beheer/projecties",
                "/api/v1/buurten/%252e%252e/beheer/projecties",
                "/api/v1/BEHEER/projecties",
                "/api/v1/beheer\\projecties",
                "/api/v1/beheer%5Cprojecties",
                "/api/v1/beheer/projecties%00",
                "/api/v1/beheer/projecties.json"
            })
    void no_spelling_of_an_address_leads_around_the_guard(String address) throws java.io.IOException {
        assertThat(RawHttp.get(ENGINE, address)).isIn(400, 401, 404);
    }

    @Test
    void a_stateless_answer_sets_no_cookie() {
        assertThat(withToken(Tokens.of(Wijk.ORGANISER), "sleutelwijk-10")
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
        assertThat(api.get("/").headers().allValues("Set-Cookie")).isEmpty();
    }

    private Reply withToken(String token, String neighbourhood) {
        return api.send(api.request(HOODS)
                .header("Authorization", "Bearer " + token)
                .POST(Api.json(HOOD.formatted(neighbourhood))));
    }
}
