package nl.wijkbudget.pabulib.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElectionNamesTest {
    @Test
    void different_ids_get_different_names() {
        List<String> ids = List.of("1", "_1", "x_1", "x_5f1", "x1", "-1", "2022/KAG/0005", "2022_KAG_0005", "ł", "x");

        assertThat(ids.stream().map(ElectionNames::exact)).doesNotHaveDuplicates();
    }

    @Test
    void a_plain_id_stays_as_it_is() {
        assertThat(ElectionNames.exact("BO-12a")).isEqualTo("BO-12a");
    }

    @Test
    void a_long_id_is_cut_and_ends_in_a_hash() {
        String cut = ElectionNames.exact("Д".repeat(40));

        assertThat(cut).hasSize(80).isNotEqualTo(ElectionNames.exact("Д".repeat(41)));
        assertThat(Stream.of(cut)).allMatch(name -> name.matches("[A-Za-z0-9._-]+"));
    }
}
