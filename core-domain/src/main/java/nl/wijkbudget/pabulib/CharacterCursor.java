package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.Reader;

/** Walks over the characters of a text: knows the place, makes every line end a line feed, reports malformed bytes. */
final class CharacterCursor {
    static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final Reader reader;
    private final Faults faults;
    private final char[] buffer = new char[8192];
    private int filled;
    private int index;
    private int line = 1;
    private int column = 1;
    private boolean pairOpen;
    private boolean stopped;

    CharacterCursor(Reader reader, Faults faults) throws IOException {
        this.reader = reader;
        this.faults = faults;
        if (raw() == BYTE_ORDER_MARK) {
            index++;
        }
    }

    Place place() {
        return new Place(line, column);
    }

    /** Ends the text here: from now on there is nothing more to read. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** The character to come, with a carriage return shown as a line feed. */
    int peek() throws IOException {
        int character = raw();
        return character == '\r' ? '\n' : character;
    }

    int next() throws IOException {
        int character = raw();
        if (character == END) {
            return END;
        }
        index++;
        if (character == '\r' && raw() == '\n') {
            index++;
        }
        return character == '\r' || character == '\n' ? newLine() : onLine((char) character);
    }

    private int newLine() {
        line++;
        column = 1;
        pairOpen = false;
        return '\n';
    }

    private char onLine(char character) {
        if (pairOpen && Character.isLowSurrogate(character)) {
            pairOpen = false;
            return character;
        }
        Place place = place();
        column++;
        pairOpen = Character.isHighSurrogate(character);
        if (Utf8Reader.isMalformedByte(character)) {
            faults.add(FaultCode.BYTE_IS_MALFORMED, place, Utf8Reader.malformedByte(character));
            return REPLACEMENT;
        }
        return character;
    }

    private int raw() throws IOException {
        if (stopped) {
            return END;
        }
        if (index == filled) {
            index = 0;
            filled = Math.max(reader.read(buffer, 0, buffer.length), 0);
        }
        return index < filled ? buffer[index] : END;
    }
}
