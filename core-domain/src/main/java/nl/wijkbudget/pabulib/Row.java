package nl.wijkbudget.pabulib;

import java.util.List;

/** One row of the text, which may run over several lines when a quoted cell does. */
record Row(List<Cell> cells) {

    Cell first() {
        return cells.get(0);
    }

    Place place() {
        return first().place();
    }

    boolean isBlank() {
        return cells.size() == 1 && first().text().isEmpty();
    }
}
