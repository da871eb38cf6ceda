package nl.wijkbudget.theme.query;

import java.util.List;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.page.query.Svg;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.theme.projection.ThemeDashboard;

/** The themes side by side: allocated as an outlined bar, and what of it is paid filled in. */
record ThemesChart(List<ThemeDashboard> themes, Setup place, Words words, String currency) {
    private static final int ROW = 40;
    private static final int LABELS = 240;
    private static final int BARS = 320;
    private static final int WIDTH = 760;

    String svg() {
        long most = Math.max(
                1,
                themes.stream()
                        .mapToLong(theme -> theme.allocated().cents())
                        .max()
                        .orElse(1));
        Svg svg = new Svg(
                "themas",
                WIDTH,
                themes.size() * ROW + 10,
                words.text("themes.chart"),
                words.text("themes.chart.description", themes.size()));
        for (int row = 0; row < themes.size(); row++) {
            draw(svg, row, most);
        }
        return svg.markup();
    }

    private void draw(Svg svg, int row, long most) {
        ThemeDashboard theme = themes.get(row);
        int y = row * ROW + 5;
        long allocated = BARS * theme.allocated().cents() / most;
        svg.textBefore(LABELS, y + 20, Svg.fitted(place.theme(theme.theme()), 30));
        svg.hatchedBar(LABELS + 10, y, allocated, ROW - 12, "c1");
        svg.bar(LABELS + 10, y, BARS * theme.paid().cents() / most, ROW - 12, "c3");
        svg.bar(LABELS + 10, y, allocated, ROW - 12, "outline");
        svg.text(LABELS + 18 + allocated, y + 20, words.brief(theme.allocated(), currency));
    }
}
