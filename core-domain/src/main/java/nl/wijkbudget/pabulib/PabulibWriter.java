package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code .pb} files with line feeds and no byte order mark; projects and ballots keep their order. */
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
        TextRows rows = new TextRows(text);
        rows.title(Section.META);
        rows.write(Columns.META.obligatory());
        for (MetaEntry entry : counted(file)) {
            rows.write(List.of(entry.key(), entry.value()));
        }
        rows.title(Section.PROJECTS);
        write(file.projects(), ProjectColumns.of(file.projects()), rows);
        rows.title(Section.VOTES);
        write(file.votes(), BallotColumns.of(file), rows);
    }

    private static <T> void write(List<T> records, List<Column<T>> columns, TextRows rows) throws IOException {
        rows.write(columns.stream().map(Column::name).toList());
        for (T row : records) {
            rows.write(columns.stream().map(column -> column.text().apply(row)).toList());
        }
    }

    /** META with the numbers of rows as they are, at their place or else at the end. */
    private static List<MetaEntry> counted(PabulibFile file) {
        List<MetaEntry> entries = new ArrayList<>(file.meta().entries());
        count(entries, MetaKey.NUM_PROJECTS, file.projects().size());
        count(entries, MetaKey.NUM_VOTES, file.votes().size());
        return entries;
    }

    private static void count(List<MetaEntry> entries, String key, int rows) {
        MetaEntry counted = new MetaEntry(key, Integer.toString(rows));
        if (entries.stream().noneMatch(entry -> entry.key().equals(key))) {
            entries.add(counted);
        }
        entries.replaceAll(entry -> entry.key().equals(key) && !says(entry, rows) ? counted : entry);
    }

    private static boolean says(MetaEntry entry, int rows) {
        return Numbers.whole(entry.value()).filter(stated -> stated == rows).isPresent();
    }
}
