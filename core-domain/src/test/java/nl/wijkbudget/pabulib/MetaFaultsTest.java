package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.faults;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetaFaultsTest {
    @Test
    void every_missing_key_is_named_at_the_title() {
        assertThat(faults(with("unit;Groningen\n", "").replace("rule;equalshares\n", "")))
                .containsExactly(
                        fault(1, 1, FaultCode.META_KEY_IS_MISSING, "unit"),
                        fault(1, 1, FaultCode.META_KEY_IS_MISSING, "rule"));
    }

    @Test
    void an_unknown_vote_type_is_refused() {
        assertThat(faults(with("approval", "thumbs")))
                .containsExactly(fault(10, 11, FaultCode.VOTE_TYPE_IS_UNKNOWN, "thumbs"));
    }

    @Test
    void bad_numbers_are_all_reported() {
        String limits = "date_end;2026\nmax_length;three\nmax_sum_points;1e3\nmax_sum_cost;-5\n";
        assertThat(faults(with("budget;1000", "budget;1.000,00").replace("date_end;2026\n", limits)))
                .containsExactly(
                        fault(9, 8, FaultCode.AMOUNT_IS_MALFORMED, "1.000,00"),
                        fault(14, 12, FaultCode.WHOLE_NUMBER_IS_MALFORMED, "three"),
                        fault(15, 16, FaultCode.NUMBER_IS_MALFORMED, "1e3"),
                        fault(16, 14, FaultCode.AMOUNT_IS_MALFORMED, "-5"));
    }

    @Test
    void counts_must_equal_the_rows() {
        assertThat(faults(with("num_projects;2", "num_projects;3").replace("num_votes;2", "num_votes;1")))
                .containsExactly(
                        fault(7, 14, FaultCode.COUNT_DIFFERS, "num_projects", 3, 2),
                        fault(8, 11, FaultCode.COUNT_DIFFERS, "num_votes", 1, 2));
    }

    @Test
    void a_key_with_a_meaning_may_not_be_there_twice_and_a_remark_may() {
        assertThat(faults(with("budget;1000", "budget;1000\nbudget;2000\ncomment;a\ncomment;b")))
                .containsExactly(
                        fault(10, 1, FaultCode.META_KEY_IS_THERE_TWICE, "budget"),
                        fault(12, 1, FaultCode.META_REMARK_IS_THERE_TWICE, "comment"));
    }

    @Test
    void a_value_without_a_key_is_refused() {
        assertThat(faults(with("rule;", "; lost\nrule;"))).containsExactly(fault(11, 1, FaultCode.META_KEY_IS_EMPTY));
    }
}
