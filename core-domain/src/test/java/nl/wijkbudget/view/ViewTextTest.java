package nl.wijkbudget.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ViewTextTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The test vector of {@code docs/evidence.md}. */
    @Test
    void is_the_text_of_the_specification() {
        String shown = """
                {"ledger":"wijk","neighbourhood":"wijk","currency":"EUR",
                 "balances":{"fund:deal:*:*":480000,"external:partner:gemeente":-600000,"allocation:a1":120000}}
                """;

        assertThat(text("ledger wijk", shown)).isEqualTo("""
                        17:wijkbudget view 1
                        11:ledger wijk
                        #4
                        8:balances
                        #3
                        13:allocation:a1
                        6:120000
                        25:external:partner:gemeente
                        7:-600000
                        13:fund:deal:*:*
                        6:480000
                        8:currency
                        3:EUR
                        6:ledger
                        4:wijk
                        13:neighbourhood
                        4:wijk
                        """);
        assertThat(ViewText.digest("ledger wijk", JSON.readTree(shown)).sha256())
                .isEqualTo("203336a8c9ba4dd60ff972fe787c3199cc4756647546921e477d676f94034d24");
    }

    @Test
    void is_the_same_whatever_the_order_of_members_and_those_that_say_nothing() {
        assertThat(text("result r-1", "{\"b\":[1,null,\"x\"],\"a\":{\"c\":true}}"))
                .isEqualTo(text(
                        "result r-1",
                        "{ \"a\": {\"d\":null, \"c\":true, \"e\":[]}, \"b\":[1,null,\"x\"], \"later\":[] }"))
                .endsWith("#2\n1:a\n#1\n1:c\n4:true\n1:b\n#3\n1:1\n-\n1:x\n");
    }

    @Test
    void of_nothing_is_an_empty_object() {
        assertThat(text("projects", "{\"a\":{},\"b\":null}")).isEqualTo("17:wijkbudget view 1\n8:projects\n#0\n");
    }

    private static String text(String view, String json) {
        return ViewText.of(view, JSON.readTree(json)).toString();
    }
}
