package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.accepted;
import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.faults;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String NAMED =
            with("project_id;cost\np;600\nq;400", "project_id;name;cost\np;Tuin;600\nq;X;400");

    private static String named(String cell) {
        return NAMED.replace("Tuin", cell);
    }

    @Test
    void line_ends_spaces_blank_lines_and_byte_order_mark_make_no_difference() {
        PabulibFile plain = accepted(VALID);
        assertThat(accepted(VALID.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(accepted(VALID.replace("\n", "\r"))).isEqualTo(plain);
        assertThat(accepted(VALID.replace(";", " ;\t").replace(",", " , "))).isEqualTo(plain);
        assertThat(accepted("\n \n" + VALID.replace("\n", "\n\n"))).isEqualTo(plain);
        assertThat(accepted("\uFEFF" + VALID)).isEqualTo(plain);
        assertThat(accepted(VALID.strip())).isEqualTo(plain);
    }

    @Test
    void quotes_hold_separators_line_breaks_spaces_and_quotes() {
        assertThat(accepted(named(" \" a;b\r\nc \"\"d\"\" \" "))
                        .projects()
                        .get(0)
                        .name())
                .isEqualTo(" a;b\nc \"d\" ");
    }

    @Test
    void a_quote_inside_bare_text_is_text() {
        assertThat(accepted(named("Plein \"Robijn\"")).projects().get(0).name()).isEqualTo("Plein \"Robijn\"");
    }

    @Test
    void places_go_on_after_a_quoted_line_break() {
        assertThat(faults(named("\"a\nbé𝄞\"").replace("600", "x").replace("w;q", "w;z")))
                .containsExactly(
                        fault(17, 6, FaultCode.AMOUNT_IS_MALFORMED, "x"),
                        fault(22, 3, FaultCode.PROJECT_IS_UNKNOWN, "z"));
    }

    @Test
    void a_quote_that_is_never_closed_is_the_only_fault() {
        assertThat(faults(named("\"Tuin"))).containsExactly(fault(16, 3, FaultCode.QUOTE_IS_NOT_CLOSED));
    }

    @Test
    void text_after_a_closing_quote_is_pointed_at() {
        assertThat(faults(named("\"De Tuin\" in Oost"))).containsExactly(fault(16, 13, FaultCode.TEXT_FOLLOWS_QUOTE));
    }

    @Test
    void a_line_that_starts_with_a_number_sign_and_has_no_semicolon_is_a_remark() {
        assertThat(accepted("# made by hand\n" + VALID.replace("\n", "\n # a, b\n")))
                .isEqualTo(accepted(VALID));
        assertThat(accepted(with("p;600", "#p;600").replace("v;p,q", "v;#p,q")).projects())
                .extracting(PabulibProject::id)
                .containsExactly("#p", "q");
    }

    @Test
    void the_place_of_a_cell_after_a_quoted_one_counts_all_its_characters() {
        assertThat(faults(named("\"\"\"é\"\" 𝄞\"").replace("600", "x")))
                .containsExactly(fault(16, 13, FaultCode.AMOUNT_IS_MALFORMED, "x"));
    }
}
