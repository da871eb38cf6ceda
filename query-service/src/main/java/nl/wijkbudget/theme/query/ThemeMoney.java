package nl.wijkbudget.theme.query;

import java.util.List;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.theme.projection.ThemeDashboard;
import org.jspecify.annotations.Nullable;

/**
 * What a theme has and had.
 *
 * @param earmarked free in the funds, and for this theme alone
 * @param reserved committed and not paid yet
 * @param left allocated and not committed yet
 */
record ThemeMoney(Money earmarked, Money allocated, Money reserved, Money paid, Money left) {
    static ThemeMoney of(ThemeDashboard theme, @Nullable LedgerDetail books) {
        return new ThemeMoney(
                earmarked(theme.theme(), books == null ? List.of() : books.funds()),
                theme.allocated(),
                theme.committed().minus(theme.paid()),
                theme.paid(),
                theme.allocated().minus(theme.committed()));
    }

    private static Money earmarked(String theme, List<LedgerDetail.Fund> funds) {
        return funds.stream()
                .flatMap(fund -> fund.earmarks().stream())
                .filter(free -> theme.equals(free.theme()))
                .map(LedgerDetail.Earmarked::free)
                .reduce(Money.ZERO, Money::plus);
    }
}
