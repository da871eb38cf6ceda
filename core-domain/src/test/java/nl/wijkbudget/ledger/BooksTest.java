package nl.wijkbudget.ledger;

import static nl.wijkbudget.ledger.Kas.line;
import static nl.wijkbudget.ledger.Kas.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.wijkbudget.money.Money;
import org.junit.jupiter.api.Test;

class BooksTest {
    private final Books books = new Books();

    @Test
    void balances_follow_from_what_was_posted() {
        books.post(transaction(
                "een", "fund:wijkdeal", line("external:partner:gemeente", -5), line("fund:wijkdeal:*:*", 5)));
        assertThat(books.balances())
                .isEqualTo(Map.of(
                        new AccountId("external:partner:gemeente"), Money.of(-5),
                        new AccountId("fund:wijkdeal:*:*"), Money.of(5)));
    }

    @Test
    void no_account_inside_goes_below_zero() {
        Transaction overdraft = transaction(
                "een", "fund:wijkdeal", line("fund:wijkdeal:*:*", -5), line("external:partner:gemeente", 5));
        assertThat(books.overdrawnBy(overdraft)).isEqualTo(new AccountId("fund:wijkdeal:*:*"));
        assertThatThrownBy(() -> books.post(overdraft))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("I3");
        assertThat(books.balances()).isEmpty();
    }

    @Test
    void two_lines_on_one_account_count_together() {
        Transaction thereAndBack =
                transaction("een", "fund:wijkdeal", line("fund:wijkdeal:*:*", -5), line("fund:wijkdeal:*:*", 5));
        assertThat(books.overdrawnBy(thereAndBack)).isNull();
    }

    @Test
    void a_transaction_is_posted_once() {
        Transaction once = transaction(
                "een", "fund:wijkdeal", line("external:partner:gemeente", -5), line("fund:wijkdeal:*:*", 5));
        books.post(once);
        assertThatThrownBy(() -> books.post(once))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("I4");
    }

    @Test
    void a_transaction_sums_to_zero() {
        assertThatThrownBy(() -> transaction("een", "fund:wijkdeal", line("fund:wijkdeal:*:*", 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_amount_beyond_the_limit_fails_and_posts_nothing() {
        long most = 100_000_000_000L;
        books.post(transaction(
                "een", "fund:wijkdeal", line("external:partner:gemeente", -most), line("fund:wijkdeal:*:*", most)));
        Transaction more =
                transaction("twee", "fund:wijkdeal", line("external:partner:ander", -1), line("fund:wijkdeal:*:*", 1));
        assertThatThrownBy(() -> books.post(more)).isInstanceOf(IllegalArgumentException.class);
        assertThat(books.balance(new AccountId("external:partner:ander"))).isEqualTo(Money.ZERO);
    }
}
