package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.accepted;
import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.faults;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetaTest {
    @Test
    void what_has_a_meaning_has_a_name() {
        PabulibMeta meta = accepted(with("date_end;2026\n", """
                        date_end;2026
                        subunit;De Wijert
                        currency;EUR
                        min_length;1
                        max_length;3
                        min_points;-1
                        max_points;4
                        min_sum_points;1
                        max_sum_points;7.5
                        max_sum_cost;1000,50
                        default_score;0
                        """)).meta();
        assertThat(meta.voteType()).isEqualTo(VoteType.APPROVAL);
        assertThat(meta.budget()).isEqualTo(new Amount("1000", 100_000));
        assertThat(meta.description()).contains("Wijk");
        assertThat(meta.country()).contains("Nederland");
        assertThat(meta.unit()).contains("Groningen");
        assertThat(meta.subunit()).contains("De Wijert");
        assertThat(meta.instance()).contains("2026");
        assertThat(meta.rule()).contains("equalshares");
        assertThat(meta.dateBegin()).contains("01.06.2026");
        assertThat(meta.dateEnd()).contains("2026");
        assertThat(meta.currency()).contains("EUR");
        assertThat(meta.minLength()).contains(1);
        assertThat(meta.maxLength()).contains(3);
        assertThat(meta.minPoints()).contains(new BigDecimal("-1"));
        assertThat(meta.maxPoints()).contains(new BigDecimal("4"));
        assertThat(meta.minSumPoints()).contains(new BigDecimal("1"));
        assertThat(meta.maxSumPoints()).contains(new BigDecimal("7.5"));
        assertThat(meta.maxSumCost()).contains(new Amount("1000,50", 100_050));
        assertThat(meta.defaultScore()).contains(new BigDecimal("0"));
    }

    @Test
    void unknown_keys_and_keys_without_value_are_kept_in_order() {
        PabulibMeta meta = accepted(with("date_end;2026\n", "date_end\nfully_funded;1\nedition;\nlanguage;None\n"))
                .meta();
        assertThat(meta.entries().subList(10, 14))
                .containsExactly(
                        new MetaEntry("date_end", ""),
                        new MetaEntry("fully_funded", "1"),
                        new MetaEntry("edition", ""),
                        new MetaEntry("language", "None"));
        assertThat(meta.dateEnd()).isEmpty();
        assertThat(meta.text("language")).isEmpty();
    }

    @Test
    void semicolons_without_quotes_stay_in_the_value_with_a_warning() {
        String text = with("description;Wijk", "description;Wijk; deel 2;3;;");
        assertThat(accepted(text).meta().description()).contains("Wijk; deel 2;3");
        assertThat(faults(text)).containsExactly(fault(3, 13, FaultCode.META_VALUE_HAS_SEMICOLONS));
    }

    @Test
    void who_chooses_one_has_at_most_one() {
        PabulibMeta meta = PabulibMeta.of(Map.of("vote_type", "choose-1", "budget", "5"));
        assertThat(meta.maxLength()).contains(1);
    }

    @Test
    void a_vote_type_and_a_budget_are_the_least() {
        assertThatThrownBy(() -> PabulibMeta.of(Map.of("budget", "5"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PabulibMeta.of(Map.of("vote_type", "approval")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
