package nl.wijkbudget.ledger.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.page.query.Svg;

/** Draws amounts that flow from column to column; a node is as high as what goes through it. */
final class Sankey {
    private static final int WIDTH = 960;
    private static final int NODE = 14;
    private static final int LABELS = 220;
    private static final int LETTERS = 28;
    private static final int GAP = 34;
    private static final int HEIGHT = 300;
    private static final int COLOURS = 6;

    private final List<List<Node>> columns;
    private final List<Flow> flows;
    private final Map<Node, Place> places = new HashMap<>();

    Sankey(List<List<Node>> columns, List<Flow> flows) {
        this.columns = columns;
        this.flows = flows;
    }

    void drawOn(Svg svg) {
        for (int column = 0; column < columns.size(); column++) {
            place(column);
        }
        flows.forEach(flow -> drawOn(svg, flow));
        for (List<Node> column : columns) {
            column.forEach(node -> drawOn(svg, node));
        }
    }

    static int width() {
        return WIDTH;
    }

    int height() {
        return HEIGHT + GAP * columns.stream().mapToInt(List::size).max().orElse(0);
    }

    private void place(int column) {
        long y = GAP / 2;
        int step = (WIDTH - LABELS - NODE) / Math.max(1, columns.size() - 1);
        for (Node node : columns.get(column)) {
            long height = Math.max(2, scaled(through(node)));
            places.put(node, new Place((long) column * step, y, height, places.size() % COLOURS + 1));
            y += height + GAP;
        }
    }

    private long through(Node node) {
        long in = flows.stream()
                .filter(flow -> flow.to().equals(node))
                .mapToLong(Flow::amount)
                .sum();
        long out = flows.stream()
                .filter(flow -> flow.from().equals(node))
                .mapToLong(Flow::amount)
                .sum();
        return Math.max(in, out);
    }

    private long scaled(long amount) {
        long most = columns.stream()
                .mapToLong(column -> column.stream().mapToLong(this::through).sum())
                .max()
                .orElse(1);
        return HEIGHT * amount / Math.max(1, most);
    }

    private void drawOn(Svg svg, Flow flow) {
        Place from = place(flow.from());
        Place to = place(flow.to());
        long thick = Math.max(1, scaled(flow.amount()));
        long x1 = from.x + NODE;
        long y1 = from.y + from.given;
        long y2 = to.y + to.got;
        long middle = (x1 + to.x) / 2;
        svg.path(
                "ribbon c" + from.colour,
                "M%d %dC%d %d %d %d %d %dV%dC%d %d %d %d %d %dZ"
                        .formatted(
                                x1,
                                y1,
                                middle,
                                y1,
                                middle,
                                y2,
                                to.x,
                                y2,
                                y2 + thick,
                                middle,
                                y2 + thick,
                                middle,
                                y1 + thick,
                                x1,
                                y1 + thick));
        from.given += thick;
        to.got += thick;
    }

    private void drawOn(Svg svg, Node node) {
        Place place = place(node);
        svg.bar(place.x, place.y, NODE, place.height, "c" + place.colour);
        svg.text(place.x, place.y - 5, Svg.fitted(node.label(), LETTERS));
    }

    private Place place(Node node) {
        return Objects.requireNonNull(places.get(node), node.id());
    }

    /** Something that money goes through. */
    record Node(String id, String label) {}

    /** Money from one to another, in cents. */
    record Flow(Node from, Node to, long amount) {
        public Money money() {
            return new Money(amount);
        }
    }

    private static final class Place {
        final long x;
        final long y;
        final long height;
        final int colour;
        long given;
        long got;

        Place(long x, long y, long height, int colour) {
            this.x = x;
            this.y = y;
            this.height = height;
            this.colour = colour;
        }
    }
}
