package nl.wijkbudget.counting.query;

import java.util.List;
import nl.wijkbudget.page.query.Svg;
import nl.wijkbudget.page.query.Words;

/** How many votes each project got, in the order of the result; what is not chosen is hatched. */
record VotesChart(List<ResultLine> lines, Words words) {
    private static final int MOST = 40;
    private static final int ROW = 30;
    private static final int LABELS = 300;
    private static final int BARS = 380;
    private static final int WIDTH = 760;

    String svg() {
        List<ResultLine> shown = lines.subList(0, Math.min(MOST, lines.size()));
        long most =
                Math.max(1, shown.stream().mapToLong(VotesChart::score).max().orElse(1));
        Svg svg = new Svg(
                "stemmen",
                WIDTH,
                shown.size() * ROW + 10,
                words.text("result.chart.votes"),
                words.text("result.chart.votes.description", lines.size()));
        for (int row = 0; row < shown.size(); row++) {
            draw(svg, shown.get(row), row * ROW + 5, most);
        }
        return svg.markup();
    }

    private static void draw(Svg svg, ResultLine line, int y, long most) {
        long length = BARS * score(line) / most;
        svg.textBefore(LABELS, y + 16, line.standing().rank() + ". " + Svg.fitted(line.title(), 36));
        if (line.standing().funded()) {
            svg.bar(LABELS + 10, y, length, ROW - 8, "c3");
        } else {
            svg.hatchedBar(LABELS + 10, y, length, ROW - 8, "c6");
        }
        svg.text(LABELS + 18 + length, y + 16, String.valueOf(score(line)));
    }

    /** Points, which are votes where each vote is worth one. */
    private static long score(ResultLine line) {
        return line.standing().points();
    }
}
