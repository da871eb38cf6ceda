package nl.wijkbudget.theme.query;

import nl.wijkbudget.money.Money;
import nl.wijkbudget.page.query.Svg;
import nl.wijkbudget.page.query.Words;

/** The money of a theme: of what was allocated, what is paid, what is committed but not paid yet, and what is left. */
record ThemeChart(ThemeMoney money, Words words, String currency) {
    private static final int ROW = 40;
    private static final int LABELS = 240;
    private static final int BARS = 320;
    private static final int WIDTH = 760;

    String svg() {
        Svg svg =
                new Svg("thema", WIDTH, 3 * ROW + 10, words.text("theme.chart"), words.text("theme.chart.description"));
        row(svg, 0, "theme.paid", money.paid());
        bar(svg, 0, money.paid(), "c3");
        row(svg, 1, "theme.reserved", money.reserved());
        svg.hatchedBar(LABELS + 10, ROW + 5, length(money.reserved()), ROW - 12, "c1");
        row(svg, 2, "theme.left", money.left());
        bar(svg, 2, money.left(), "outline");
        return svg.markup();
    }

    private void row(Svg svg, int row, String name, Money amount) {
        int y = row * ROW + 25;
        svg.textBefore(LABELS, y, Svg.fitted(words.text(name), 30));
        svg.text(LABELS + 18 + length(amount), y, words.brief(amount, currency));
    }

    private void bar(Svg svg, int row, Money amount, String look) {
        svg.bar(LABELS + 10, row * ROW + 5, length(amount), ROW - 12, look);
    }

    private long length(Money amount) {
        return BARS * amount.cents() / Math.max(1, money.allocated().cents());
    }
}
