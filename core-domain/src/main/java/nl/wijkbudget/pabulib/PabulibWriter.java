package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes {@code .pb} files in their {@linkplain PabulibFile#normal() normal form}, with line feeds and no byte order mark. */
public final class PabulibWriter {

    public String write(PabulibFile file) {
        try {
            StringBuilder text = new StringBuilder();
            write(file, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes UTF-8 and leaves the stream open. */
    public void write(PabulibFile file, OutputStream utf8) throws IOException {
        Writer writer = new OutputStreamWriter(utf8, StandardCharsets.UTF_8);
        write(file, writer);
        writer.flush();
    }

    public void write(PabulibFile file, Appendable text) throws IOException {
        PabulibFile normal = file.normal();
        TextRows rows = new TextRows(text);
        rows.title(Section.META);
        rows.write(Columns.META.obligatory());
        for (MetaEntry entry : normal.meta().entries()) {
            rows.write(List.of(entry.key(), entry.value()));
        }
        rows.title(Section.PROJECTS);
        write(normal.projects(), ProjectColumns.of(normal.projects()), rows);
        rows.title(Section.VOTES);
        write(normal.votes(), BallotColumns.of(normal.meta().voteType()), rows);
    }

    private static <T> void write(List<T> records, List<Column<T>> columns, TextRows rows) throws IOException {
        rows.write(columns.stream().map(Column::name).toList());
        for (T row : records) {
            rows.write(columns.stream().map(column -> column.text().apply(row)).toList());
        }
    }
}
