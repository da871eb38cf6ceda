package nl.wijkbudget.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.round.Phase;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Predicate<Door> READS = door -> "GET".equals(door.method());

    @Test
    void a_line_is_a_door() {
        assertThat(Matrix.read("PUT /a/{b} | Sing Dance | DESK ORGANISER | VOTING | others"))
                .containsExactly(new Door(
                        "PUT",
                        "/a/{b}",
                        List.of("Sing", "Dance"),
                        new Admission(Admission.Kind.ROLES, Set.of(Role.DESK, Role.ORGANISER)),
                        Set.of(Phase.VOTING),
                        Whose.OTHERS));
        assertThat(Matrix.read("# said in words\n\n- | Sing | nobody-known | any | own"))
                .containsExactly(new Door(
                        null,
                        null,
                        List.of("Sing"),
                        new Admission(Admission.Kind.NOBODY_KNOWN, Set.of()),
                        EnumSet.allOf(Phase.class),
                        Whose.OWN));
    }

    @Test
    void a_line_that_is_none_stops_the_program() {
        for (String line :
                List.of("GET /a | - | BOSS | any | any", "GET /a | - | everyone | any", "GET | - | DESK | any | any")) {
            assertThatThrownBy(() -> Matrix.read(line)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void no_address_has_two_lines() {
        assertThat(Matrix.doors().stream().filter(Door::hasAddress).map(Door::address))
                .doesNotHaveDuplicates();
    }

    @Test
    void nobody_comes_in_as_the_engine_or_as_a_voter() {
        assertThat(Matrix.doors().stream().filter(Door::hasAddress).flatMap(door -> door.admits().roles().stream()))
                .doesNotContain(Role.SYSTEM, Role.VOTER);
        assertThat(Matrix.doors().stream().filter(door -> !door.hasAddress()).map(Door::admits))
                .containsOnly(new Admission(Admission.Kind.ROLES, Set.of(Role.SYSTEM)));
    }

    @Test
    void an_auditor_reads_everything_and_writes_nothing() {
        assertThat(Matrix.doors().stream().filter(READS)).allMatch(MatrixTest::letsAuditorsIn);
        assertThat(Matrix.doors().stream()
                        .filter(READS.negate())
                        .filter(door -> door.admits().roles().contains(Role.AUDITOR))
                        .map(Door::path))
                .as("reads that write down who reads")
                .containsExactlyInAnyOrder("/api/v1/personen/{person}/inzage", "/api/v1/personen/opzoeking");
    }

    @Test
    void what_is_public_besides_reading_is_logging_in_a_ballot_its_receipt_and_stopping_mail() {
        assertThat(Matrix.doors().stream()
                        .filter(READS.negate())
                        .filter(door -> door.admits().isPublic())
                        .map(Door::path)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "/api/v1/rondes/{round}/stembiljetten",
                        "/api/v1/rondes/{round}/stemintrekkingen",
                        "/ontvangstbewijs",
                        "/api/v1/rondes/{round}/stembiljetcontroles",
                        "/inloggen/demo",
                        "/inloggen/mail",
                        "/inloggen/mail/link",
                        "/inloggen/mail/code",
                        "/mail/stoppen/{token}",
                        "/uitloggen");
    }

    @Test
    void roles_open_a_door_one_has_among_those_that_may() {
        Admission desk = new Admission(Admission.Kind.ROLES, Set.of(Role.DESK, Role.ORGANISER));

        assertThat(desk.of(Set.of(Role.DESK, Role.RESIDENT))).containsExactly(Role.DESK);
        assertThat(desk.of(Set.of(Role.RESIDENT))).isEmpty();
        assertThat(new Admission(Admission.Kind.EVERYONE, Set.of()).of(Set.of(Role.RESIDENT)))
                .containsExactly(Role.RESIDENT);
    }

    private static boolean letsAuditorsIn(Door door) {
        return door.admits().kind() != Admission.Kind.ROLES
                || door.admits().roles().contains(Role.AUDITOR);
    }
}
