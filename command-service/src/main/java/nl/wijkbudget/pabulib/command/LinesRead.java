package nl.wijkbudget.pabulib.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of each line that was read to its end, also of a last one without a line break. */
final class LinesRead extends FilterInputStream {
    private final Runnable eachLine;
    private boolean midLine;

    LinesRead(InputStream content, Runnable eachLine) {
        super(content);
        this.eachLine = eachLine;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next < 0) {
            end();
        } else {
            take(next);
        }
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read < 0) {
            end();
        }
        for (int i = 0; i < read; i++) {
            take(target[offset + i]);
        }
        return read;
    }

    private void take(int next) {
        midLine = next != '\n';
        if (!midLine) {
            eachLine.run();
        }
    }

    private void end() {
        if (midLine) {
            midLine = false;
            eachLine.run();
        }
    }
}
