package nl.wijkbudget.ledger.projection;

import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.smallround.Chronicle.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.ledger.projection.LedgerDetail.Balance;
import nl.wijkbudget.ledger.projection.LedgerDetail.Earmarked;
import nl.wijkbudget.ledger.projection.LedgerDetail.Fund;
import nl.wijkbudget.ledger.projection.LedgerDetail.ProjectSum;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheIdeas;
import nl.wijkbudget.smallround.TheMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class BooksTest {
    private static final String GROUP = "ledger.books";

    private final Scenario scenario;

    BooksTest(Scenario scenario) {
        this.scenario = scenario;
    }

    private static final Entry CONTRIBUTION = new Entry(
            3,
            "contribution.2026",
            at(3),
            "CONTRIBUTION",
            "fund:wijkdeal",
            null,
            "wijkdeal",
            "gemeente",
            null,
            Money.of(1_000),
            "budgethouder",
            null,
            List.of(line("external:partner:gemeente", -1_000), line("fund:wijkdeal:*:*", 1_000)));

    private static final Entry ALLOCATION = new Entry(
            5,
            "allocation.tuin-1",
            at(5),
            "ALLOCATION",
            "agenda:voorbeeldwijk-2026",
            "tuin",
            "wijkdeal",
            null,
            null,
            Money.of(400),
            "budgethouder",
            "Eerste op de agenda",
            List.of(
                    line("fund:wijkdeal:groen:*", -300),
                    line("fund:wijkdeal:*:*", -100),
                    line("allocation:tuin-1", 400)));

    private static final Entry REVERSAL = new Entry(
            9,
            "dubbel",
            at(9),
            "REVERSAL",
            "transaction:payment.f-17-nogmaals",
            "tuin",
            "wijkdeal",
            "corporatie",
            "payment.f-17-nogmaals",
            Money.of(-150),
            "budgethouder",
            "Dubbel betaald",
            List.of(line("external:partner:corporatie", -150), line("commitment:hovenier", 150)));

    private static final Entry TRANSFER = new Entry(
            12,
            "reserve-2026",
            at(12),
            "TRANSFER",
            "fund:wijkdeal",
            null,
            "wijkdeal",
            null,
            "reserve",
            Money.of(100),
            "budgethouder",
            "Goedkoper dan gedacht",
            List.of(line("fund:wijkdeal:*:*", -100), line("fund:reserve:*:*", 100)));

    @BeforeEach
    void money_came_in_was_spent_and_corrected() {
        scenario.given((Object[]) Chronicle.of(TheMoney::comesIn, TheMoney::isSpent, TheMoney::isCorrected)
                        .events())
                .followedBy(GROUP);
    }

    @Test
    void the_books_add_up_to_what_was_received() {
        assertThat(scenario.finds(new GetLedger(WIJK), LedgerDetail.class))
                .contains(new LedgerDetail(
                        "voorbeeldwijk",
                        "voorbeeldwijk",
                        "EUR",
                        Money.of(1_300),
                        Money.of(920),
                        Money.of(380),
                        Money.of(150),
                        List.of(
                                new Fund(
                                        "reserve",
                                        "Reserve",
                                        Money.of(100),
                                        List.of(new Earmarked(null, null, Money.of(100)))),
                                new Fund(
                                        "wijkdeal",
                                        "Wijkdeal",
                                        Money.of(820),
                                        List.of(
                                                new Earmarked(null, null, Money.of(820)),
                                                new Earmarked("groen", null, Money.ZERO)))),
                        List.of(new ProjectSum("tuin", Money.of(380), Money.of(300), Money.of(150))),
                        List.of(
                                new Balance("allocation:tuin-1", Money.of(80)),
                                new Balance("commitment:hovenier", Money.of(150)),
                                new Balance("external:partner:corporatie", Money.of(-150)),
                                new Balance("external:partner:gemeente", Money.of(-1_000)),
                                new Balance("fund:reserve:*:*", Money.of(100)),
                                new Balance("fund:wijkdeal:*:*", Money.of(820)),
                                new Balance("fund:wijkdeal:groen:*", Money.ZERO))));
    }

    @Test
    void a_trial_balance_has_two_sides_of_one_size() {
        LedgerDetail books =
                scenario.finds(new GetLedger(WIJK), LedgerDetail.class).orElseThrow();

        assertThat(books.debit()).isEqualTo(Money.of(1_150));
        assertThat(books.credit()).isEqualTo(Money.of(1_150));
    }

    @Test
    void a_reversal_takes_the_money_of_a_project_back() {
        ProjectMoney money = scenario.answer(new GetProjectMoney(TheIdeas.GARDEN), ProjectMoney.class);

        assertThat(money)
                .isEqualTo(new ProjectMoney("tuin", Money.of(380), Money.of(300), Money.of(150), money.entries()));
        assertThat(money.entries()).contains(ALLOCATION, REVERSAL);
        assertThat(money.entries().stream().map(entry -> entry.kind() + " " + entry.amount()))
                .containsExactly(
                        "ALLOCATION 400.00",
                        "COMMITMENT 350.00",
                        "PAYMENT 150.00",
                        "PAYMENT 150.00",
                        "REVERSAL -150.00",
                        "RETURN 50.00",
                        "RELEASE 20.00");
    }

    @Test
    void a_statement_pages_through_the_entries_in_order() {
        Statement first = scenario.answer(new GetStatement(WIJK, -1, 3), Statement.class);
        Statement last = scenario.answer(new GetStatement(WIJK, 11, 1), Statement.class);

        assertThat(first)
                .isEqualTo(new Statement(List.of(CONTRIBUTION, first.entries().get(1), ALLOCATION), 5L));
        assertThat(last).isEqualTo(new Statement(List.of(TRANSFER), null));
        assertThat(scenario.answer(new GetStatement(WIJK, 5, 100), Statement.class)
                        .entries())
                .extracting(Entry::position)
                .containsExactly(6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void a_page_of_nothing_cannot_be_asked_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GetStatement(WIJK, -1, 0));
    }

    @Test
    void a_neighbourhood_without_books_has_no_entries() {
        NeighbourhoodId elsewhere = new NeighbourhoodId("elders");

        assertThat(scenario.finds(new GetLedger(elsewhere), LedgerDetail.class)).isEmpty();
        assertThat(scenario.answer(new GetStatement(elsewhere, -1, 10), Statement.class))
                .isEqualTo(new Statement(List.of(), null));
    }

    @Test
    void a_project_without_money_has_none() {
        assertThat(scenario.answer(new GetProjectMoney(new ProjectId("brug")), ProjectMoney.class))
                .isEqualTo(new ProjectMoney("brug", Money.ZERO, Money.ZERO, Money.ZERO, List.of()));
    }

    private static Entry.Line line(String account, long euros) {
        return new Entry.Line(account, Money.of(euros));
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.rebuildsExactly(
                GROUP, "ledger", "fund", "account", "entry", "posting", "project_money", "allocation", "commitment");
    }
}
