package nl.wijkbudget.access.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.command.AccessAtStart.UnsafeAccess;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** What whoever runs the program may say about access, and what is refused at the start. */
class AccessPropertiesTest {
    private static final ActorId SOMEBODY = new ActorId("p-1");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final AccessProperties GIVEN =
            given(Map.of("wijk", Set.of(Role.RESIDENT), "bestuur", Set.of(Role.ORGANISER, Role.APPROVER)), Set.of());

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM", "VOTER"})
    void nobody_is_made_the_engine_or_a_voter(Role role) {
        assertThatThrownBy(() -> given(Map.of("groep", Set.of(role)), Set.of()))
                .hasMessageContaining("nobody can be given the role " + role);
        assertThatThrownBy(() -> given(Map.of(), Set.of(role))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roles_follow_from_groups_and_from_nothing_else() {
        LoggedIn who = LoggedIn.inGroups(SOMEBODY, Set.of("wijk", "bestuur", "ORGANISER", "onbekend"), NOON);

        assertThat(at(NOON).of(new KnownLogin(who)))
                .isEqualTo(new Visitor(SOMEBODY, Set.of(Role.RESIDENT, Role.ORGANISER, Role.APPROVER)));
        assertThat(at(NOON).of(new KnownLogin(LoggedIn.inGroups(SOMEBODY, Set.of("ORGANISER"), NOON))))
                .isEqualTo(new Visitor(SOMEBODY, Set.of()));
    }

    @Test
    void a_login_lasts_up_to_its_end_and_no_longer() {
        KnownLogin login = new KnownLogin(LoggedIn.inRoles(SOMEBODY, Set.of(Role.RESIDENT), NOON));

        assertThat(at(NOON.plusSeconds(3_599)).of(login)).isNotNull();
        assertThat(at(NOON.plusSeconds(3_600)).of(login)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "changeme-changeme-changeme", "Secret-secret-secret-secret"})
    void a_secret_that_is_none_is_refused_unless_it_is_a_demo(String secret) {
        assertThatThrownBy(() -> start(GIVEN, secret)).isInstanceOf(UnsafeAccess.class);
        start(new AccessProperties(true, "groups", null, Map.of(), Set.of(), Duration.ofHours(1), few()), secret);
    }

    @Test
    void a_secret_that_a_provider_made_will_do() {
        start(GIVEN, "jQ7-2vX9kLr0pZ4mTq");
    }

    @Test
    void tokens_for_whomever_are_refused() {
        assertThatThrownBy(() -> tokens(GIVEN, List.of(), true))
                .isInstanceOf(UnsafeAccess.class)
                .hasMessageContaining("jwt.audiences is missing");
        tokens(GIVEN, List.of("wijkbudget"), true);
    }

    @Test
    void people_who_could_not_be_admitted_are_not_let_in_at_all() {
        List<String> us = List.of("wijkbudget");
        AccessProperties withPseudonyms =
                new AccessProperties(false, "groups", "pseudonym", Map.of(), Set.of(), Duration.ofHours(1), few());

        assertThatThrownBy(() -> tokens(GIVEN, us, false))
                .isInstanceOf(UnsafeAccess.class)
                .hasMessageContaining("wijkbudget.vault.key is not set");
        tokens(GIVEN, us, true);
        tokens(withPseudonyms, us, false);
        new AccessAtStart(GIVEN, List.of(), false, List.of(), false).afterPropertiesSet();
    }

    private static void tokens(AccessProperties properties, List<String> audiences, boolean admits) {
        new AccessAtStart(properties, List.of(), true, audiences, admits).afterPropertiesSet();
    }

    private static void start(AccessProperties properties, String secret) {
        ClientRegistration provider = ClientRegistration.withRegistrationId("gemeente")
                .clientId("wijkbudget")
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri("https://inloggen.example/authorize")
                .tokenUri("https://inloggen.example/token")
                .build();
        new AccessAtStart(properties, List.of(provider), false, List.of(), true).afterPropertiesSet();
    }

    private static Visitors at(Instant now) {
        return new Visitors(GIVEN, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static AccessProperties given(Map<String, Set<Role>> groups, Set<Role> all) {
        return new AccessProperties(false, "groups", null, groups, all, Duration.ofHours(1), few());
    }

    private static AccessProperties.Limits few() {
        return new AccessProperties.Limits(1, 1, 1);
    }
}
