package nl.wijkbudget.form.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.door.command.Fault;
import nl.wijkbudget.door.command.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTreeTest {
    private final Map<String, String[]> fields = new LinkedHashMap<>();

    @Test
    void a_name_with_dots_is_a_path() {
        field("proposal.title", "Bankjes aan de vijver").field("proposal.theme", "groen");

        read("{'proposal':{'title':'Bankjes aan de vijver','theme':'groen'}}");
    }

    @Test
    void a_step_of_a_path_may_have_dashes() {
        field("rule.parameters:group", "").field("rule.parameters.minimum-votes", "25");

        read("{'rule':{'parameters':{'minimum-votes':'25'}}}");
    }

    @Test
    void a_field_that_was_left_empty_is_not_there() {
        field("title", "  ").field("summary", "Samen");

        read("{'summary':'Samen'}");
    }

    @Test
    void lines_end_as_programs_end_them() {
        field("summary", "een\r\ntwee");

        read("{'summary':'een\\ntwee'}");
    }

    @Test
    void fields_for_the_form_itself_do_not_reach_the_door() {
        field("_csrf", "geheim")
                .field("_daarna", "/")
                .field("deur", "/api/v1/projecten")
                .field("methode", "PUT");

        read("{}");
    }

    @Test
    void each_kind_of_field_becomes_its_kind_of_json() {
        field("top:number", "3")
                .field("willHelp:flag", "nee", "ja")
                .field("public:flag", "nee")
                .field("opensAt:moment", "2026-11-02T09:00")
                .field("channels:list", "", "ONLINE", "PAPER")
                .field("originals:list", "")
                .field("points:numbers", "3, 2 1")
                .field("members:names", "bewoner-1, bewoner-2")
                .field("others:names", "")
                .field("parameters:group", "");

        read(
                "{'top':3,'willHelp':true,'public':false,'opensAt':'2026-11-02T08:00:00Z',"
                        + "'channels':['ONLINE','PAPER'],'originals':[],'points':[3,2,1],'members':['bewoner-1','bewoner-2'],'others':[],'parameters':{}}");
    }

    @Test
    void of_a_choice_and_what_may_be_typed_instead_the_first_that_was_filled_in_counts() {
        field("chosen:first", "53.2,6.5", "53.1,6.4")
                .field("typed:first", "", " 53.1, 6.4 ")
                .field("neither:first", "", "");

        read("{'chosen':'53.2,6.5','typed':'53.1, 6.4'}");
    }

    @Test
    void a_part_counts_unless_it_is_said_that_it_does_not() {
        field("with:part", "ja")
                .field("with.name", "Het plein")
                .field("without:part", "nee")
                .field("without.name", "Het plein")
                .field("empty:part", "ja")
                .field("empty.name", "");

        read("{'with':{'name':'Het plein'},'empty':{}}");
    }

    @Test
    void what_a_door_answered_goes_to_the_next_as_it_is() {
        field("sheets:json", "[{\"number\":1}]");

        read("{'sheets':[{'number':1}]}");
    }

    @Test
    void rows_keep_their_order_and_one_whose_first_field_is_empty_does_not_count() {
        field("scores.0.points:count", "2")
                .field("scores.0.project", "bankjes")
                .field("scores.1.points:count", "")
                .field("scores.1.project", "fontein")
                .field("scores.2.points:count", "0")
                .field("scores.2.project", "boom")
                .field("scores.3.points:count", "1")
                .field("scores.3.project", "pad");

        read("{'scores':[{'points':2,'project':'bankjes'},{'points':1,'project':'pad'}]}");
    }

    @Test
    void a_list_of_which_no_row_counts_is_an_empty_list() {
        field("shares.0.tokens:count", "").field("shares.0.theme", "groen");

        read("{'shares':[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1250; 125000",
                "1.250; 125000",
                "1,250; 125000",
                "1 250; 125000",
                "1250,5; 125050",
                "1.250,50; 125050",
                "1,250.50; 125050",
                "1.250.000; 125000000",
                "0,01; 1",
                "-3,00; -300"
            })
    void amounts_are_read_as_people_write_them(String written, long cents) {
        field("amount:cents", written);

        read("{'amount':" + cents + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "amount:cents; veel",
                "amount:cents; 1.25.00",
                "amount:number; 1,5",
                "amount:number; 99999999999",
                "amount:moment; morgen",
                "amount:numbers; 3,,x"
            })
    void what_cannot_be_read_is_a_fault_of_its_field(String name, String written) {
        field(name, written);

        assertThat(faults()).containsExactly(new Fault("amount", "Is not what is asked for here"));
    }

    @ParameterizedTest
    @CsvSource({"a..b", "a.b!", "''", "a.b.c.d.e.f.g.h.i"})
    void a_name_that_is_no_path_is_not_known(String name) {
        field(name, "x");

        assertThat(faults()).containsExactly(new Fault(name, "Is not known here"));
    }

    @Test
    void all_faults_are_told_at_once() {
        field("a:number", "x").field("b:cents", "y");

        assertThat(faults())
                .containsExactly(
                        new Fault("a", "Is not what is asked for here"),
                        new Fault("b", "Is not what is asked for here"));
    }

    private FormTreeTest field(String name, String... values) {
        fields.put(name, values);
        return this;
    }

    private void read(String json) {
        assertThat(FormTree.of(fields).toString()).isEqualTo(json.replace('\'', '"'));
    }

    private List<Fault> faults() {
        return catchThrowableOfType(Malformed.class, () -> FormTree.of(fields)).faults();
    }
}
