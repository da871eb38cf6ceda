package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.util.List;

/** Writes rows with a line feed after each, and quotes only around the cells that would not be read back without. */
final class TextRows {
    private final Appendable target;

    TextRows(Appendable target) {
        this.target = target;
    }

    void write(List<String> cells) throws IOException {
        for (int index = 0; index < cells.size(); index++) {
            target.append(index == 0 ? "" : ";").append(cell(cells.get(index)));
        }
        target.append('\n');
    }

    void title(Section section) throws IOException {
        target.append(section.name()).append('\n');
    }

    private static String cell(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        return needsQuotes(unix) ? '"' + unix.replace("\"", "\"\"") + '"' : unix;
    }

    private static boolean needsQuotes(String text) {
        return text.indexOf(';') >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || !text.equals(text.strip());
    }
}
