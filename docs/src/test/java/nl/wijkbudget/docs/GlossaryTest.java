package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.DomainModel;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.rulebook.Channel;
import org.junit.jupiter.api.Test;

/** Whoever meets a word of the code can look it up, and finds it in one place. */
class GlossaryTest {
    private static final String DOMAIN = "core-domain/src/main/java/nl/wijkbudget";
    private static final List<Class<? extends Enum<?>>> ENUMS =
            List.of(Phase.class, ProjectState.class, Placing.class, Role.class, Channel.class, Competence.class);

    private final String glossary = Repository.read("docs/glossary.md");

    @Test
    void every_capability_is_in_it() {
        assertThat(Repository.list(DOMAIN).stream()
                        .filter(name ->
                                Files.isDirectory(Repository.path(DOMAIN).resolve(name))))
                .hasSizeGreaterThan(10)
                .allMatch(this::explains);
    }

    @Test
    void every_aggregate_is_in_it() {
        assertThat(DomainModel.AGGREGATES.stream().map(Class::getSimpleName)).allMatch(this::explains);
    }

    @Test
    void every_phase_state_role_channel_and_competence_is_in_it() {
        assertThat(constants()).hasSizeGreaterThan(40).allMatch(this::explains);
    }

    @Test
    void the_dutch_word_is_the_one_that_refusals_use() {
        ResourceBundle dutch = Texts.of(Texts.REFUSALS, "nl");
        Map<String, String> words = rows().collect(Collectors.toMap(row -> row[2], row -> row[1], (one, two) -> one));
        Map<String, String> used = constants()
                .filter(dutch::containsKey)
                .collect(Collectors.toMap(name -> "`" + name + "`", dutch::getString));
        used.remove("`Channel.DESK`");

        assertThat(words).containsAllEntriesOf(used);
    }

    @Test
    void every_term_is_explained_once() {
        assertThat(rows().map(row -> row[1])).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(rows().map(row -> row[2])).doesNotHaveDuplicates();
    }

    private static Stream<String> constants() {
        return ENUMS.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(one -> one.getDeclaringClass().getSimpleName() + "." + one.name());
    }

    private Stream<String[]> rows() {
        return glossary.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Dutch"))
                .map(line -> line.split(" *\\| *", -1));
    }

    private boolean explains(String term) {
        return glossary.contains("`" + term + "`");
    }
}
