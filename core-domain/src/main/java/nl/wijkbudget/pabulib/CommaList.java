package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.List;

/** The items between the commas of a cell, without the spaces around them. */
final class CommaList {
    private CommaList() {}

    /** No items when the cell says nothing; an empty item between two commas stays in the list. */
    static List<String> of(Cell cell) {
        if (cell.isAbsent()) {
            return List.of();
        }
        String text = cell.text();
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
            items.add(text.substring(start, comma).strip());
            start = comma + 1;
        }
        items.add(text.substring(start).strip());
        return items;
    }
}
