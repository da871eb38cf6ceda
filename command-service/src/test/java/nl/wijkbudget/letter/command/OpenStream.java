package nl.wijkbudget.letter.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Remembers whether it was closed. */
final class OpenStream extends ByteArrayOutputStream {
    private boolean closed;

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        super.close();
    }
}
