package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those who may something, but not this, here, or any more: each is told by its code, and nothing comes of it. */
class RefusedAtTheDoorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DESK_OF_HERE_ONLY = "balie-hier";
    private static final Authority DESK_ABROAD = Wijk.DESK.under(new MandateId(DESK_OF_HERE_ONLY));

    private static Program program;
    private static SmallRound here;
    private static SmallRound elsewhere;
    private static String rulebook;
    private static int marks;
    private long before;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        program = Program.onFilesIn(folder, "--logging.structured.format.console=ecs");
        here = new SmallRound(program.api(), "hierwijk");
        here.upToVoting();
        here.code("iemand");
        elsewhere = new SmallRound(program.api(), "daarwijk");
        rulebook = elsewhere.rulebook(elsewhere.upToVoting());
        elsewhere.code("iemand");
        grant(DESK_OF_HERE_ONLY);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void mark() {
        before = marked();
    }

    /** What is written next stands right behind what was written before. */
    @AfterEach
    void nothing_was_appended() {
        assertThat(marked()).isEqualTo(before + 1);
    }

    @Test
    void a_resident_of_another_neighbourhood_has_no_vote_here() {
        assertThat(elsewhere
                        .cast("{'code': '%s', 'rulebook': '%s', 'selection': %s}"
                                .formatted(here.code("iemand"), rulebook, elsewhere.selection(Idea.TUIN)))
                        .outcome())
                .isEqualTo("409 votingcode.code-does-not-work");
    }

    @Test
    void a_mandate_of_another_neighbourhood_is_none_here() {
        assertThat(post(DESK_ABROAD, elsewhere.path("/stemcodes/vervangen-brieven"), "{'letter': 1}"))
                .isEqualTo("403 decision.mandate-is-unknown");
    }

    @Test
    void a_mandate_that_ended_is_worth_nothing() {
        String mandate = "balie-voorbij";
        grant(mandate);
        here.must(
                Wijk.ORGANISER, "/buurten/hierwijk/mandaten/%s/beeindiging".formatted(mandate), "{'reason': 'Klaar'}");
        before = marked();

        assertThat(post(
                        Wijk.DESK.under(new MandateId(mandate)),
                        here.path("/stemcodes/vervangen-brieven"),
                        "{'letter': 1}"))
                .isEqualTo("403 decision.mandate-is-not-in-force");
    }

    @Test
    void a_key_that_was_used_answers_nothing_else() {
        String theme = "{'name': 'Herhaald'}";
        assertThat(keyed(Wijk.ORGANISER, "herhaling-1", "/buurten/hierwijk/themas/herhaald", theme)
                        .status())
                .isEqualTo(200);
        before = marked();

        Reply repeated = keyed(Wijk.ORGANISER, "herhaling-1", "/buurten/hierwijk/themas/herhaald", theme);
        assertThat(List.of(
                        repeated.outcome(),
                        repeated.headers().firstValue("Idempotency-Replayed").orElse("")))
                .isEqualTo(List.of("200", "true"));
        assertThat(List.of(
                        keyed(Wijk.ORGANISER, "herhaling-1", "/buurten/hierwijk/themas/herhaald", "{'name': 'Anders'}"),
                        keyed(Wijk.ORGANISER, "herhaling-1", "/buurten/daarwijk/themas/herhaald", theme),
                        keyed(
                                Authority.of(new nl.wijkbudget.identity.ActorId("ander"), Role.ORGANISER),
                                "herhaling-1",
                                "/buurten/hierwijk/themas/herhaald",
                                theme)))
                .extracting(Reply::outcome)
                .containsOnly("409 idempotency.key-is-used-already");
    }

    @Test
    void a_role_that_somebody_claims_is_not_theirs() {
        JWTClaimsSet boastful = Tokens.claims(Wijk.RESIDENT, Instant.now())
                .claim("role", "ORGANISER")
                .claim("roles", List.of("ORGANISER"))
                .claim("scope", "ORGANISER " + Tokens.group(Role.ORGANISER))
                .claim("realm_access", Map.of("roles", List.of("ORGANISER")))
                .build();

        assertThat(withToken(Tokens.signed(boastful))).isEqualTo("403 access.door-is-closed-to-you");
        assertThat(withToken(Tokens.signed(boastful), "Wijkbudget-Role", "ORGANISER"))
                .isEqualTo("403 access.role-is-not-yours");
        assertThat(withToken(Tokens.of(Wijk.RESIDENT), "Wijkbudget-Role", "SYSTEM"))
                .startsWith("40");
    }

    @Test
    void a_token_that_the_provider_did_not_sign_for_us_now_is_not_accepted() throws Exception {
        Instant now = Instant.now();
        JWTClaimsSet claims = Tokens.claims(Wijk.ORGANISER, now).build();
        SignedJWT byPublicKey = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        byPublicKey.sign(new MACSigner(Tokens.publicBytes()));
        String[] good = Tokens.signed(claims).split("\\.", -1);
        String[] others = Tokens.of(Wijk.RESIDENT).split("\\.", -1);

        assertThat(List.of(
                        new PlainJWT(claims).serialize(),
                        byPublicKey.serialize(),
                        Tokens.signed(claims, Tokens.key()),
                        String.join(".", good[0], good[1], others[2]),
                        String.join(".", good[0], others[1], good[2]),
                        String.join(".", good[0], good[1], ""),
                        Tokens.signed(Tokens.claims(Wijk.ORGANISER, now)
                                .audience("elders")
                                .build()),
                        Tokens.signed(Tokens.claims(Wijk.ORGANISER, now)
                                .audience(List.of())
                                .build()),
                        Tokens.signed(Tokens.claims(Wijk.ORGANISER, now.minusSeconds(3_600))
                                .build()),
                        Tokens.signed(Tokens.claims(Wijk.ORGANISER, now.minusSeconds(301 + 60))
                                .build()),
                        Tokens.signed(Tokens.claims(Wijk.ORGANISER, now)
                                .notBeforeTime(java.util.Date.from(now.plusSeconds(600)))
                                .build()),
                        "geen.bewijs.dit",
                        "e30.e30.e30"))
                .extracting(token -> withToken(token))
                .containsOnly("401 access.token-is-not-accepted");
    }

    @Test
    void whoever_is_sent_away_is_in_a_line_that_machines_read() {
        post(Wijk.RESIDENT, "/buurten", "{}");
        Instant end = Instant.now().plusSeconds(60);
        List<String> lines = List.of();
        while (lines.isEmpty() && Instant.now().isBefore(end)) {
            lines = program.printed().stream()
                    .filter(line -> line.contains("access.door-is-closed-to-you"))
                    .toList();
        }

        JsonNode line = JSON.readTree(lines.get(0));
        assertThat(line.at("/log/logger").asString()).isEqualTo("nl.wijkbudget.access.log");
        assertThat(line.at("/message").asString()).startsWith("event=refused code=access.door-is-closed-to-you ");
        assertThat(Instant.parse(line.path("@timestamp").asString())).isBefore(end);
    }

    private static long marked() {
        return here.set(
                        Wijk.ORGANISER,
                        "/buurten/hierwijk/themas/merk-%d".formatted(++marks),
                        "{'name': 'Merk %d'}".formatted(marks))
                .position();
    }

    private static void grant(String mandate) {
        Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        here.must(Wijk.ORGANISER, "/buurten/hierwijk/mandaten", """
                {'mandate': '%s', 'grant': {'holder': 'balie', 'role': 'DESK', 'competences': ['REPLACE_VOTING_CODE'],
                 'from': '%s', 'until': '%s'}}""".formatted(mandate, now, now.plusSeconds(86_400)));
    }

    private static String post(Authority who, String path, String body) {
        return program.api().post(who, "/api/v1" + path, body).outcome();
    }

    private static Reply keyed(Authority who, String key, String path, String body) {
        return program.api()
                .send(program.api()
                        .signed(who, "/api/v1" + path)
                        .header("Idempotency-Key", key)
                        .PUT(Api.json(body)));
    }

    private static String withToken(String token, String... headers) {
        var request = program.api().request("/api/v1/buurten").header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return program.api()
                .send(request.POST(Api.json("{'neighbourhood': 'gestolenwijk', 'name': 'Gestolen', 'residents': 3}")))
                .outcome();
    }
}
