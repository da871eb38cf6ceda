package nl.wijkbudget.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.projection.LedgerDetail.Earmarked;
import nl.wijkbudget.ledger.projection.LedgerDetail.Fund;
import nl.wijkbudget.ledger.projection.LedgerDetail.ProjectSum;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The books after each of their entries, from a gift to what is paid of it. */
class BooksAsOfTest {
    private static final List<Entry> ENTRIES = List.of(
            entry(1, null, "external:gemeente", "fund:wijk:*:*", 100),
            entry(2, null, "external:corporatie", "fund:wijk:groen:*", 40),
            entry(3, "tuin", "fund:wijk:*:*", "allocation:a", 60),
            entry(4, "tuin", "allocation:a", "commitment:c", 50),
            entry(5, "tuin", "commitment:c", "external:hovenier", 20),
            entry(6, "tuin", "allocation:a", "fund:wijk:*:*", 10));
    private static final LedgerDetail NOW = books(
            140,
            90,
            50,
            20,
            fund(90, new Earmarked(null, null, money(50)), new Earmarked("groen", null, money(40))),
            50);

    @Test
    void after_the_last_entry_they_are_as_they_are_now() {
        assertThat(asOf(6)).isEqualTo(NOW);
    }

    @Test
    void before_the_first_entry_there_is_nothing_in_them() {
        assertThat(asOf(0))
                .isEqualTo(new LedgerDetail(
                        "wijk",
                        "wijk",
                        "EUR",
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        List.of(fund(0)),
                        List.of()));
    }

    @Test
    void each_entry_moves_what_is_free_allocated_committed_and_paid() {
        assertThat(asOf(2).received()).isEqualTo(money(140));
        assertThat(asOf(2).projects()).isEmpty();
        assertThat(asOf(3).free()).isEqualTo(money(80));
        assertThat(asOf(3).projects()).containsExactly(new ProjectSum("tuin", money(60), Money.ZERO, Money.ZERO));
        assertThat(asOf(4).projects()).containsExactly(new ProjectSum("tuin", money(60), money(50), Money.ZERO));
        assertThat(asOf(5).projects()).containsExactly(new ProjectSum("tuin", money(60), money(50), money(20)));
    }

    @Test
    void a_fund_that_was_not_open_yet_is_not_there() {
        assertThat(new BooksAsOf(NOW, Set.of(), List.of()).detail().funds()).isEmpty();
    }

    private static LedgerDetail asOf(int entries) {
        return new BooksAsOf(NOW, Set.of("wijk"), ENTRIES.subList(0, entries)).detail();
    }

    private static LedgerDetail books(long received, long free, long allocated, long paid, Fund fund, long committed) {
        return new LedgerDetail(
                "wijk",
                "wijk",
                "EUR",
                money(received),
                money(free),
                money(allocated),
                money(paid),
                List.of(fund),
                List.of(new ProjectSum("tuin", money(allocated), money(committed), money(paid))));
    }

    private static Fund fund(long free, Earmarked... earmarks) {
        return new Fund("wijk", "Wijkfonds", money(free), List.of(earmarks));
    }

    private static Entry entry(long position, @Nullable String project, String from, String to, long amount) {
        return new Entry(
                position,
                "t" + position,
                Instant.EPOCH,
                "ENTRY",
                "besluit",
                project,
                "wijk",
                null,
                null,
                money(amount),
                "budgethouder",
                null,
                List.of(new Entry.Line(from, money(amount).negated()), new Entry.Line(to, money(amount))));
    }

    private static Money money(long euros) {
        return Money.of(euros);
    }
}
