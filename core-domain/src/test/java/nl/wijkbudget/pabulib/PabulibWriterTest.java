package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.accepted;
import static nl.wijkbudget.pabulib.Sample.changed;
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
    private static final String NORMAL = with("v;p,q\nw;q", "1;p,q\n2;q");

    private final PabulibWriter writer = new PabulibWriter();

    @Test
    void a_file_in_normal_form_is_written_as_it_was() {
        assertThat(writer.write(accepted(NORMAL))).isEqualTo(NORMAL);
        String pointed = changed(NORMAL, "approval", "cumulative")
                .replace("voter_id;vote", "voter_id;vote;points")
                .replace("1;p,q", "1;p,q;3,2.50")
                .replace("2;q", "2;q;-5");
        assertThat(writer.write(accepted(pointed))).isEqualTo(pointed);
    }

    @Test
    void an_untidy_file_is_tidied_and_ids_and_costs_are_left_alone() {
        String untidy = "\uFEFF"
                + NORMAL.replace("p;600", "\"p\" ; 600.0")
                        .replace("q;400", "\n q;400,00")
                        .replace("\n", "\r\n");
        assertThat(writer.write(accepted(untidy)))
                .isEqualTo(NORMAL.replace("p;600", "p;600.0").replace("q;400", "q;400,00"));
    }

    @Test
    void of_voters_only_the_ballot_is_written() {
        String known = changed(VALID, "voter_id;vote", "age;voter_id;sex;vote;neighborhood;voting_method;how")
                .replace("v;p,q", "33;v;F;p,q;Oost;paper;x")
                .replace("w;q", "34;w;M;q;West;web;y");
        assertThat(writer.write(accepted(known))).isEqualTo(NORMAL);
    }

    @Test
    void who_proposed_a_project_or_made_the_file_is_not_written() {
        String known = changed(NORMAL, "project_id;cost\np;600\nq;400", "project_id;cost;Proposer\np;600;x\nq;400;y")
                .replace("date_end;2026\n", "date_end;2026\nE-mail;x@example.org\n");
        assertThat(writer.write(accepted(known))).isEqualTo(NORMAL);
    }

    @Test
    void ballots_come_in_the_order_of_what_they_say() {
        String late = changed(VALID, "num_votes;2", "num_votes;4").replace("v;p,q\nw;q", "v;q\nw;p,q\nx;p\ny;");
        assertThat(writer.write(accepted(late))).endsWith("VOTES\nvoter_id;vote\n1;\n2;p\n3;p,q\n4;q\n");
    }

    @Test
    void projects_come_in_the_order_of_the_result_and_then_of_ties() {
        String file = changed(VALID, "num_projects;2", "num_projects;6")
                .replace(
                        "project_id;cost\np;600\nq;400",
                        "project_id;cost;votes;selected\np;600;3;0\nq;400;9;0\n10;1;2;1\n9;1;2;1\na;1;9;2\nb;1;3;1");
        assertThat(writer.write(accepted(file))).contains("""
                        PROJECTS
                        project_id;cost;votes;selected
                        b;1;3;1
                        10;1;2;1
                        9;1;2;1
                        a;1;9;2
                        q;400;9;0
                        p;600;3;0
                        VOTES
                        """);
    }

    @Test
    void what_we_do_not_know_of_the_election_and_its_projects_is_kept() {
        String rich = NORMAL.replace(
                        "date_end;2026\n", "date_end;2026\nedition;7\nempty;\ncomment;#1: a\ncomment;#2: b\n")
                .replace("project_id;cost\np;600\nq;400", "project_id;cost;lat;long\np;600;;4.9\nq;400;52.3;");
        assertThat(writer.write(accepted(rich))).isEqualTo(rich);
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
        PabulibFile file = accepted(NORMAL);
        PabulibFile fewer =
                new PabulibFile(file.meta(), file.projects(), file.votes().subList(0, 1));
        assertThat(writer.write(fewer))
                .isEqualTo(changed(NORMAL, "num_votes;2", "num_votes;1").replace("2;q\n", ""));
    }

    @Test
    void counts_are_added_where_there_are_none() {
        PabulibMeta meta = PabulibMeta.of(Map.of("vote_type", "scoring", "budget", "1"));
        assertThat(writer.write(new PabulibFile(meta, List.of(), List.of())))
                .startsWith("META\nkey;value\n")
                .endsWith("num_projects;0\nnum_votes;0\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote;points\n");
    }

    @Test
    void what_is_read_back_is_the_normal_form() {
        String rich = with("project_id;cost\np;600\nq;400", "lat;project_id;cost;category\n;p;600.0;a,b\n1;q;4,5;None")
                .replace("voter_id;vote\nv;p,q\nw;q", "age;voter_id;vote\n\" 5\n\";v;q,p,q\nNone;w;")
                .replace("num_votes;2", "num_votes;2.0");
        PabulibFile normal = accepted(rich).normal();
        assertThat(accepted(writer.write(accepted(rich)))).isEqualTo(normal);
        assertThat(normal.normal()).isEqualTo(normal);
    }

    @Test
    void bytes_are_utf_8() throws IOException {
        PabulibFile file = accepted(with("Wijk", "Café €"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(file, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(writer.write(file));
    }
}
