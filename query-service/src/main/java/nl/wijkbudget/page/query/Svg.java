package nl.wijkbudget.page.query;

import org.springframework.web.util.HtmlUtils;

/** Draws a chart as SVG: what it shows is said in its title and description, how it looks is up to the style sheet. */
public final class Svg {
    private final StringBuilder drawn = new StringBuilder();
    private final String id;

    /** @param id of which there is one on the page */
    public Svg(String id, int width, int height, String title, String description) {
        this.id = id;
        drawn.append("<svg role=\"img\" direction=\"ltr\" viewBox=\"0 0 %d %d\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(width, height, id, id));
        drawn.append("<title id=\"%s-t\">%s</title>".formatted(id, escaped(title)));
        drawn.append("<desc id=\"%s-d\">%s</desc>".formatted(id, escaped(description)));
        drawn.append("<defs><pattern id=\"%s-h\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"".formatted(id)
                + " patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V8\"></path></pattern></defs>");
    }

    public Svg bar(long x, long y, long width, long height, String look) {
        drawn.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"></rect>"
                .formatted(look, x, y, width, height));
        return this;
    }

    /** A bar that also differs from others for those who see no colours. */
    public Svg hatchedBar(long x, long y, long width, long height, String look) {
        bar(x, y, width, height, look);
        drawn.append("<rect fill=\"url(#%s-h)\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"></rect>"
                .formatted(id, x, y, width, height));
        return this;
    }

    public Svg path(String look, String data) {
        drawn.append("<path class=\"%s\" d=\"%s\"></path>".formatted(look, data));
        return this;
    }

    /** A line that also differs from others for those who see no colours. */
    public Svg dashedPath(String look, String data) {
        drawn.append("<path class=\"%s\" stroke-dasharray=\"6 5\" d=\"%s\"></path>".formatted(look, data));
        return this;
    }

    public Svg dot(long x, long y, String look) {
        drawn.append("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"7\"></circle>".formatted(look, x, y));
        return this;
    }

    /** Text from x on. */
    public Svg text(long x, long y, String text) {
        return text(x, y, text, "start");
    }

    /** Text up to x. */
    public Svg textBefore(long x, long y, String text) {
        return text(x, y, text, "end");
    }

    private Svg text(long x, long y, String text, String anchor) {
        drawn.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(x, y, anchor, escaped(text)));
        return this;
    }

    /** As much of a text as there is room for. */
    public static String fitted(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1).stripTrailing() + "…";
    }

    public String markup() {
        return drawn + "</svg>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
