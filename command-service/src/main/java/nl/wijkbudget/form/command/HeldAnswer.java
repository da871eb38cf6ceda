package nl.wijkbudget.form.command;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds back the answer of a door in JSON, so that a page can be made of it; a file goes on to the browser at once. */
final class HeldAnswer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;
    private @Nullable String type;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether the browser has been told nothing yet. */
    boolean isHeld() {
        return !isCommitted() && type != null && isJson();
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    @Override
    public void setContentType(@Nullable String given) {
        type = given;
        if (!isJson()) {
            super.setContentType(given);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equalsIgnoreCase("Content-Type")) {
            setContentType(value);
        } else if (!isAboutTheBody(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase("Content-Type")) {
            setContentType(value);
        } else if (!isAboutTheBody(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public @Nullable String getContentType() {
        return type;
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isJson()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isJson() ? new Held(bytes) : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isJson()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isJson()) {
            super.flushBuffer();
        }
    }

    private boolean isAboutTheBody(String name) {
        return isJson() && (name.equalsIgnoreCase("Content-Length") || name.equalsIgnoreCase("Content-Language"));
    }

    private boolean isJson() {
        return Objects.requireNonNullElse(type, "").toLowerCase(Locale.ROOT).contains("json");
    }

    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Held(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes.write(some, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Nobody waits for what is held");
        }
    }
}
