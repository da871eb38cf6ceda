package nl.wijkbudget.counting.query;

import java.util.List;
import nl.wijkbudget.counting.Step;
import nl.wijkbudget.page.query.Svg;
import nl.wijkbudget.page.query.Words;

/** The count step by step: what there was as an outline, and the price in it; hatched where it was not paid. */
record StepsChart(List<StepLine> steps, Words words, String currency) {
    private static final int MOST = 40;
    private static final int ROW = 34;
    private static final int LABELS = 270;
    private static final int BARS = 320;
    private static final int WIDTH = 760;

    String svg() {
        List<StepLine> shown = steps.subList(0, Math.min(MOST, steps.size()));
        long most = Math.max(
                1,
                shown.stream()
                        .mapToLong(line -> Math.max(
                                line.step().available().cents(),
                                line.step().price().cents()))
                        .max()
                        .orElse(1));
        Svg svg = new Svg(
                "stappen",
                WIDTH,
                shown.size() * ROW + 10,
                words.text("result.chart.steps"),
                words.text("result.chart.steps.description", steps.size(), shown.size()));
        for (int row = 0; row < shown.size(); row++) {
            draw(svg, row, shown.get(row), most);
        }
        return svg.markup();
    }

    private void draw(Svg svg, int row, StepLine line, long most) {
        Step step = line.step();
        int y = row * ROW + 5;
        long price = BARS * step.price().cents() / most;
        svg.textBefore(LABELS, y + 17, row + 1 + ". " + Svg.fitted(line.title(), 32));
        if (step.verdict().isFunded()) {
            svg.bar(LABELS + 10, y, price, ROW - 10, "c3");
        } else {
            svg.hatchedBar(LABELS + 10, y, price, ROW - 10, "c4");
        }
        svg.bar(LABELS + 10, y, BARS * step.available().cents() / most, ROW - 10, "outline");
        svg.text(LABELS + BARS + 20, y + 17, words.text("result.chart.left", words.brief(step.left(), currency)));
    }
}
