package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.faults;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionFaultsTest {
    @Test
    void an_empty_file_is_refused() {
        assertThat(faults("")).containsExactly(fault(1, 1, FaultCode.FILE_IS_EMPTY));
        assertThat(faults("\n\n")).containsExactly(fault(3, 1, FaultCode.FILE_IS_EMPTY));
    }

    @Test
    void another_kind_of_file_gives_one_fault() {
        assertThat(faults("name,amount\nx,1\ny,2\n"))
                .containsExactly(fault(1, 1, FaultCode.FILE_IS_NOT_PABULIB, "name,amount"));
    }

    @Test
    void a_missing_section_is_missed_where_the_file_ends() {
        assertThat(faults(VALID.substring(0, VALID.indexOf("VOTES"))))
                .containsExactly(fault(18, 1, FaultCode.SECTION_IS_MISSING, "VOTES"));
    }

    @Test
    void without_projects_the_ballots_are_not_blamed() {
        String projects = VALID.substring(VALID.indexOf("PROJECTS"), VALID.indexOf("VOTES"));
        assertThat(faults(with(projects, ""))).containsExactly(fault(18, 1, FaultCode.SECTION_IS_MISSING, "PROJECTS"));
    }

    @Test
    void a_section_with_two_titles_is_refused() {
        assertThat(faults(with("q;400\n", "q;400\nPROJECTS\nproject_id;cost\nr;100\n")))
                .containsExactly(fault(18, 1, FaultCode.SECTION_IS_THERE_TWICE, "PROJECTS"));
    }

    @Test
    void a_section_after_its_turn_is_refused() {
        String meta = VALID.substring(0, VALID.indexOf("PROJECTS"));
        assertThat(faults(VALID.substring(meta.length()) + meta))
                .contains(fault(9, 1, FaultCode.SECTION_IS_OUT_OF_ORDER, "META"));
    }

    @Test
    void a_title_without_a_header_is_refused() {
        assertThat(faults(VALID.substring(0, VALID.indexOf("voter_id"))))
                .containsExactly(
                        fault(8, 11, FaultCode.COUNT_DIFFERS, "num_votes", 2, 0),
                        fault(18, 1, FaultCode.HEADER_IS_MISSING, "VOTES"));
    }

    @Test
    void a_missing_column_is_named() {
        assertThat(faults(with("project_id;cost", "project_id;price")))
                .contains(fault(15, 1, FaultCode.COLUMN_IS_MISSING, "PROJECTS", "cost"));
    }

    @Test
    void a_column_under_two_of_its_names_is_there_twice() {
        assertThat(faults(
                        with("project_id;cost\np;600\nq;400", "project_id;cost;category;categories\np;600;;\nq;400;;")))
                .containsExactly(fault(15, 26, FaultCode.COLUMN_IS_THERE_TWICE, "PROJECTS", "categories"));
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_refused() {
        assertThat(faults(with("p;600", "p").replace("w;q", "w;q;;")))
                .containsExactly(
                        fault(16, 1, FaultCode.CELLS_DIFFER_FROM_HEADER, 1, 2),
                        fault(21, 1, FaultCode.CELLS_DIFFER_FROM_HEADER, 4, 2));
    }

    @Test
    void a_count_that_is_off_is_refused() {
        assertThat(faults(with("num_votes;2", "num_votes;3")))
                .containsExactly(fault(8, 11, FaultCode.COUNT_DIFFERS, "num_votes", 3, 2));
        assertThat(faults(with("num_projects;2", "num_projects;1")))
                .containsExactly(fault(7, 14, FaultCode.COUNT_DIFFERS, "num_projects", 1, 2));
    }

    @Test
    void only_blank_lines_between_rows_explain_a_count_that_is_too_high() {
        String counted = with("num_votes;2", "num_votes;3");
        assertThat(faults(counted.replace("w;q\n", "\nw;q\n")))
                .containsExactly(fault(8, 11, FaultCode.COUNT_HAS_BLANK_LINES, "num_votes", 3, 2));
        assertThat(faults(counted + "\n\n")).containsExactly(fault(8, 11, FaultCode.COUNT_DIFFERS, "num_votes", 3, 2));
        assertThat(faults(with("num_votes;2", "num_votes;4").replace("w;q\n", "\nw;q\n")))
                .containsExactly(fault(8, 11, FaultCode.COUNT_DIFFERS, "num_votes", 4, 2));
    }
}
