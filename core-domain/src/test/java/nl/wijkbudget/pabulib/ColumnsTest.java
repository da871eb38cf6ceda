package nl.wijkbudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void a_file_tells_by_which_names_it_tells_what() throws IOException {
        String file = """
                META
                key;value
                # a remark
                description;Wijk
                "budget";1000

                PROJECTS
                project_id;cost;categories;latitude
                1;600;groen;53.2
                VOTES
                voter_id;age;vote
                v;42;1
                """;
        assertThat(columns(file))
                .containsExactly(
                        new PabulibColumn("META", "description", "description"),
                        new PabulibColumn("META", "budget", "budget"),
                        new PabulibColumn("PROJECTS", "project_id", "project_id"),
                        new PabulibColumn("PROJECTS", "cost", "cost"),
                        new PabulibColumn("PROJECTS", "categories", "category"),
                        new PabulibColumn("PROJECTS", "latitude", "latitude"),
                        new PabulibColumn("VOTES", "voter_id", "voter_id"),
                        new PabulibColumn("VOTES", "age", "age"),
                        new PabulibColumn("VOTES", "vote", "vote"));
    }

    @Test
    void no_ballot_is_read_for_it() throws IOException {
        List<String> read = new ArrayList<>();
        String ballots = "v;1\n".repeat(100_000);
        var bytes = new ByteArrayInputStream((Sample.VALID + ballots).getBytes(StandardCharsets.UTF_8));

        new PabulibReader().columns(bytes).forEach(column -> read.add(column.name()));

        assertThat(read).endsWith("project_id", "cost", "voter_id", "vote");
        assertThat(bytes.available()).isGreaterThan(ballots.length() / 2);
    }

    @Test
    void what_is_no_election_has_none() throws IOException {
        assertThat(columns("")).isEmpty();
        assertThat(columns("id,name\n1,Tuin\n")).isEmpty();
    }

    private static List<PabulibColumn> columns(String file) throws IOException {
        return new PabulibReader().columns(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
