package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Walks over a text in one buffer that always holds the present row as a whole: knows the place, reports malformed bytes.
 *
 * <p>Positions are indexes into the buffer and stay good until the next row.
 */
final class CharacterCursor {
    private static final int CAPACITY = 1 << 16;
    private static final int SMALLEST_READ = 2;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final Reader reader;
    private final Faults faults;
    private final int rowLength;
    private char[] buffer = new char[CAPACITY];
    private int filled;
    private int limit;
    private int start;
    private int index;
    private int line = 1;
    private int startLine = 1;
    private int columnFrom;
    private int column = 1;
    private boolean stopped;

    CharacterCursor(Reader reader, Faults faults, int rowLength) throws IOException {
        this.reader = reader;
        this.faults = faults;
        this.rowLength = rowLength;
        if (isAt(BYTE_ORDER_MARK)) {
            index++;
            beginRow();
        }
    }

    char[] buffer() {
        return buffer;
    }

    int index() {
        return index;
    }

    int line() {
        return line;
    }

    /** A position on the present line before which nothing that is quoted stands. */
    int columnFrom() {
        return columnFrom;
    }

    /** The column of {@link #columnFrom()}. */
    int column() {
        return column;
    }

    Place place() {
        return new Place(line, column + Character.codePointCount(buffer, columnFrom, index - columnFrom));
    }

    /** Where the present row starts. */
    Place rowStart() {
        return new Place(startLine, 1);
    }

    /** Ends the text here: from now on there is nothing more to read. */
    void stop() {
        stopped = true;
        limit = index;
    }

    boolean isStopped() {
        return stopped;
    }

    boolean hasMore() throws IOException {
        return index < limit || more();
    }

    boolean isAt(char character) throws IOException {
        return hasMore() && buffer[index] == character;
    }

    boolean isAtLineEnd() throws IOException {
        return !hasMore() || buffer[index] == '\n' || buffer[index] == '\r';
    }

    boolean isAtCellEnd() throws IOException {
        return isAtLineEnd() || buffer[index] == ';';
    }

    /** Steps over a character that is no line end. */
    void step() {
        index++;
    }

    /** Goes to the start of the next row, over the line end of this one, whichever way that is written. */
    void endRow() throws IOException {
        beginRow();
        if (hasMore()) {
            endLine();
            beginRow();
        }
    }

    /** Goes over a cell without quotes. */
    void skipBare() throws IOException {
        while (hasMore()) {
            char character = 0;
            int at = index;
            while (at < limit) {
                character = buffer[at];
                if (character == ';' || character == '\n' || character == '\r' || character >= '\uD800') {
                    break;
                }
                at++;
            }
            index = at;
            if (at < limit && character < '\uD800') {
                return;
            }
            if (at < limit) {
                checked();
                index++;
            }
        }
    }

    /** Goes over a quoted text, which closes up over the quotes it doubles; gives its end, past which the cursor stands. */
    int skipQuoted() throws IOException {
        Place opening = place();
        columnFrom = ++index;
        column = opening.column() + 1;
        int end = index;
        while (hasMore()) {
            if (buffer[index] == '"') {
                takeQuoted();
                if (!isAt('"')) {
                    return end;
                }
            }
            buffer[end++] = takeQuoted();
        }
        faults.add(FaultCode.QUOTE_IS_NOT_CLOSED, opening);
        stop();
        return end;
    }

    private char takeQuoted() throws IOException {
        if (isAtLineEnd()) {
            endLine();
            return '\n';
        }
        char character = checked();
        column += isSecondOfPair() ? 0 : 1;
        columnFrom = ++index;
        return character;
    }

    private void endLine() throws IOException {
        boolean carriageReturn = buffer[index] == '\r';
        index++;
        if (carriageReturn && isAt('\n')) {
            index++;
        }
        line++;
        column = 1;
        columnFrom = index;
    }

    private void beginRow() {
        if (index > buffer.length / 2) {
            System.arraycopy(buffer, index, buffer, 0, filled - index);
            filled -= index;
            index = 0;
        }
        start = index;
        columnFrom = index;
        startLine = line;
        limit();
    }

    private boolean more() throws IOException {
        if (stopped) {
            return false;
        }
        if (index - start > rowLength) {
            faults.add(FaultCode.ROW_IS_TOO_LONG, rowStart(), rowLength);
            stop();
            return false;
        }
        if (index == filled) {
            fill();
        }
        limit();
        return index < limit;
    }

    private void limit() {
        limit = stopped ? index : (int) Math.min(filled, start + rowLength + 1L);
    }

    private void fill() throws IOException {
        if (buffer.length - filled < SMALLEST_READ) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        filled += Math.max(0, reader.read(buffer, filled, buffer.length - filled));
    }

    /** The present character; a malformed byte is reported and replaced. */
    private char checked() {
        char character = buffer[index];
        if (!Utf8Reader.isMalformedByte(character) || isSecondOfPair()) {
            return character;
        }
        faults.add(FaultCode.BYTE_IS_MALFORMED, place(), Utf8Reader.malformedByte(character));
        buffer[index] = REPLACEMENT;
        return REPLACEMENT;
    }

    private boolean isSecondOfPair() {
        return index > start && Character.isLowSurrogate(buffer[index]) && Character.isHighSurrogate(buffer[index - 1]);
    }
}
