package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkbudget.access.Admission;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.access.Matrix;
import nl.wijkbudget.access.Whose;
import nl.wijkbudget.round.Phase;
import org.junit.jupiter.api.Test;

/** {@code docs/access.md} shows the matrix that the guard enforces. */
class AccessPageTest {
    private static final GeneratedPage PAGE = new GeneratedPage("docs/access.md", AccessPageTest.class);

    private final List<Door> doors = Matrix.doors();

    @Test
    void the_page_is_what_the_guard_enforces() {
        assertThat(doors).hasSizeGreaterThan(90);
        PAGE.assertSame(page());
    }

    private String page() {
        return PAGE.introduction()
                + """
                # Access

                Who may come in where. What is not here is closed to everyone. A role opens a door and decides nothing: the
                domain asks for a mandate, looks at the phase of the round, and knows whose it is
                ([decision 22](decisions/0022-one-table-says-who-may-come-in.md)). Roles follow from groups, as
                [whoever runs the program](operating.md#logging-in) says. The table is
                `core-domain/src/main/resources/nl/wijkbudget/access/matrix.txt`.

                *Phases* are those in which the domain lets something change; asking for what is true already is harmless in
                any. *Own* is only of oneself, *others* never of oneself. *Nobody known* is for a ballot: there a login is not
                looked at.

                `MatrixWalkTest` walks the whole table over HTTP: everybody (each role, a login without roles, nobody) tries every
                door, in every phase of a round, on what is theirs and on what is not. Whoever is not let in leaves nothing in the
                log; what comes of the rest stands beside it in `matrix-walk.txt`. A new line in the table that is not a read needs
                one there.

                This page is generated. After a change:

                ```
                %s
                ```

                ## Writes

                | Address | Command | Who | Phases | Whose |
                |---|---|---|---|---|
                %s
                ## Reads

                | Address | Queries | Who |
                |---|---|---|
                %s
                ## Commands of the engine alone

                | Command | Phases |
                |---|---|
                %s""".formatted(
                                PAGE.howToWrite(),
                                rows(door -> door.hasAddress() && !isRead(door), AccessPageTest::write),
                                rows(door -> door.hasAddress() && isRead(door), AccessPageTest::read),
                                rows(door -> !door.hasAddress(), AccessPageTest::inside));
    }

    private String rows(Predicate<Door> chosen, java.util.function.Function<Door, String> row) {
        return doors.stream().filter(chosen).map(row).collect(Collectors.joining());
    }

    private static boolean isRead(Door door) {
        return "GET".equals(door.method());
    }

    private static String write(Door door) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(door.address(), names(door), who(door.admits()), phases(door), whose(door.whose()));
    }

    private static String read(Door door) {
        return "| `%s` | %s | %s |\n".formatted(door.address(), names(door), who(door.admits()));
    }

    private static String inside(Door door) {
        return "| %s | %s |\n".formatted(names(door), phases(door));
    }

    private static String names(Door door) {
        return String.join(", ", door.names());
    }

    private static String who(Admission admits) {
        return admits.kind() == Admission.Kind.ROLES
                ? admits.roles().stream().sorted().map(role -> "`" + role + "`").collect(Collectors.joining(", "))
                : admits.toString().replace('-', ' ');
    }

    private static String phases(Door door) {
        return door.phases().equals(EnumSet.allOf(Phase.class))
                ? "any"
                : new TreeSet<>(door.phases())
                        .stream().map(phase -> "`" + phase + "`").collect(Collectors.joining(", "));
    }

    private static String whose(Whose whose) {
        return whose.name().toLowerCase(Locale.ROOT);
    }
}
