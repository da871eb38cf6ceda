package nl.wijkbudget.letter.command;

/** How a kind of text looks, in points: its size, the height of its lines, and the room below it. */
enum Style {
    HEADING(true, 22, 30, 8),
    SUBHEADING(true, 13, 20, 2),
    CODE(true, 34, 44, 10),
    TEXT(false, 11, 17, 7),
    NUMBER(false, 9, 12, 0);

    private final boolean bold;
    private final float size;
    private final float line;
    private final float after;

    Style(boolean bold, float size, float line, float after) {
        this.bold = bold;
        this.size = size;
        this.line = line;
        this.after = after;
    }

    boolean isBold() {
        return bold;
    }

    float size() {
        return size;
    }

    float line() {
        return line;
    }

    float after() {
        return after;
    }
}
