package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.CUMULATIVE;
import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.accepted;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PabulibWriterTest {
    private final PabulibWriter writer = new PabulibWriter();

    @Test
    void a_tidy_file_is_written_as_it_was() {
        assertThat(writer.write(accepted(VALID))).isEqualTo(VALID);
        assertThat(writer.write(accepted(CUMULATIVE))).isEqualTo(CUMULATIVE);
    }

    @Test
    void an_untidy_file_is_tidied_and_ids_and_costs_are_left_alone() {
        String untidy = "\uFEFF"
                + with("p;600", "\"p\" ; 600.0").replace("q;400", "\n q;400,00").replace("\n", "\r\n");
        assertThat(writer.write(accepted(untidy)))
                .isEqualTo(with("p;600", "p;600.0").replace("q;400", "q;400,00"));
    }

    @Test
    void only_cells_that_need_quotes_get_them() {
        PabulibProject project = new PabulibProject(
                "007/A",
                Amount.ofCents(150),
                "Tuin; \"Oost\"",
                List.of("groen", "kunst"),
                List.of(),
                null,
                new BigDecimal("1E+2"),
                1,
                Map.of("place", " a\r\nb", "plain", "x, y"));
        assertThat(writer.write(new PabulibFile(accepted(VALID).meta(), List.of(project), List.of())))
                .contains("""
                        PROJECTS
                        project_id;cost;score;name;category;selected;""")
                .contains("007/A;1.50;100;\"Tuin; \"\"Oost\"\"\";groen,kunst;1;")
                .contains("\" a\nb\"")
                .contains("x, y")
                .endsWith("VOTES\nvoter_id;vote\n");
    }

    @Test
    void rows_are_counted_again() {
        PabulibFile file = accepted(VALID);
        PabulibFile fewer =
                new PabulibFile(file.meta(), file.projects(), file.votes().subList(0, 1));
        assertThat(writer.write(fewer))
                .isEqualTo(with("num_votes;2", "num_votes;1").replace("w;q\n", ""));
    }

    @Test
    void counts_are_added_where_there_are_none() {
        PabulibMeta meta = PabulibMeta.of(Map.of("vote_type", "scoring", "budget", "1"));
        assertThat(writer.write(new PabulibFile(meta, List.of(), List.of())))
                .startsWith("META\nkey;value\n")
                .endsWith("num_projects;0\nnum_votes;0\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote;points\n");
    }

    @Test
    void what_is_read_back_is_the_same() {
        String rich = with("project_id;cost\np;600\nq;400", "lat;project_id;cost;category\n;p;600.0;a,b\n1;q;4,5;None")
                .replace("voter_id;vote\nv;p,q\nw;q", "age;voter_id;vote\n\" 5\n\";v;q,p,q\nNone;w;")
                .replace("num_votes;2", "num_votes;2.0");
        assertThat(accepted(writer.write(accepted(rich)))).isEqualTo(accepted(rich));
    }

    @Test
    void bytes_are_utf_8() throws IOException {
        PabulibFile file = accepted(with("Wijk", "Café €"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(file, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(writer.write(file));
    }
}
