package nl.wijkbudget.agenda.query;

import java.util.List;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda.Item;
import nl.wijkbudget.page.query.Svg;
import nl.wijkbudget.page.query.Words;

/** The order as voted on one side and as adopted on the other, with a line for each project; what lost its place is dashed. */
record BumpChart(RankedAgenda agenda, Words words) {
    private static final int MOST = 40;
    private static final int ROW = 30;
    private static final int TOP = 34;
    private static final int WIDTH = 900;
    private static final int LEFT = 400;
    private static final int RIGHT = 560;

    String svg() {
        List<Item> items =
                agenda.items().subList(0, Math.min(MOST, agenda.items().size()));
        long placed =
                items.stream().filter(item -> item.placeAsAdopted() != null).count();
        Svg svg = new Svg(
                "volgorde",
                WIDTH,
                TOP + (items.size() + 1) * ROW,
                words.text("agenda.chart"),
                words.text("agenda.chart.description", items.size(), placed));
        svg.textBefore(LEFT + 7, 18, words.text("agenda.voted"));
        svg.text(RIGHT - 7, 18, words.text("agenda.final"));
        long gone = placed;
        for (Item item : items) {
            Integer place = item.placeAsAdopted();
            draw(svg, item, y(item.place()), y(place == null ? ++gone : place));
        }
        return svg.markup();
    }

    private void draw(Svg svg, Item item, long from, long to) {
        Integer place = item.placeAsAdopted();
        String title = Svg.fitted(item.title(), 40);
        String way = "M%d %dC%d %d %d %d %d %d".formatted(LEFT, from, LEFT + 80, from, RIGHT - 80, to, RIGHT, to);
        svg.textBefore(LEFT - 14, from + 5, item.place() + ". " + title);
        if (place == null) {
            svg.dashedPath("line s4", way);
        } else {
            svg.path(place < item.place() ? "line s3" : "line s6", way);
        }
        String dot = place == null ? "dot c4" : place < item.place() ? "dot c3" : "dot c6";
        svg.dot(LEFT, from, dot).dot(RIGHT, to, dot);
        svg.text(
                RIGHT + 14,
                to + 5,
                (place == null ? words.text("placing." + item.placing()) : place + ".") + " "
                        + Svg.fitted(title, place == null ? 26 : 38));
    }

    private static long y(long place) {
        return TOP + place * ROW - 14;
    }
}
