package nl.wijkbudget.pabulib.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What someone sent, on disk without a name: nobody else can open or change it, and it is gone when it is closed, or with
 * the process, however that ends.
 */
final class Upload implements ElectionFile.Content, Closeable {
    private final FileChannel bytes;

    private Upload(FileChannel bytes) {
        this.bytes = bytes;
    }

    static Upload of(InputStream sent) throws IOException {
        Path place = Files.createTempFile("wijkbudget-import", ".pb");
        FileChannel bytes = FileChannel.open(
                place, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            sent.transferTo(Channels.newOutputStream(bytes));
            return new Upload(bytes);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public InputStream open() {
        return new FromTheStart(bytes);
    }

    boolean isOpen() {
        return bytes.isOpen();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Keeps a place of its own, so that readers do not disturb each other. */
    private static final class FromTheStart extends InputStream {
        private final FileChannel bytes;
        private long position;

        FromTheStart(FileChannel bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = length == 0 ? 0 : bytes.read(ByteBuffer.wrap(target, offset, length), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
