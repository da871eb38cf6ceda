package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code .pb} files and finds every fault in them, not only the first.
 *
 * <p>Streams are read to the end and left open. Only trouble with the stream itself is an exception.
 */
public final class PabulibReader {
    private final Ceiling ceiling;

    public PabulibReader() {
        this(Ceiling.DEFAULT);
    }

    public PabulibReader(Ceiling ceiling) {
        this.ceiling = ceiling;
    }

    /** Reads a whole election from UTF-8; bytes that are not UTF-8 are faults. */
    public PabulibReading<PabulibFile> read(InputStream utf8) throws IOException {
        return read(new Utf8Reader(utf8));
    }

    public PabulibReading<PabulibFile> read(Reader text) throws IOException {
        List<PabulibBallot> votes = new ArrayList<>();
        return stream(text, votes::add).map(outline -> new PabulibFile(outline.meta(), outline.projects(), votes));
    }

    /** Finds the faults of a file without keeping ballots: {@code check(file).report().lines(language)} lists them. */
    public PabulibReading<PabulibOutline> check(Path file) throws IOException {
        try (InputStream utf8 = Files.newInputStream(file)) {
            return check(utf8);
        }
    }

    /** Finds the faults without keeping ballots. */
    public PabulibReading<PabulibOutline> check(InputStream utf8) throws IOException {
        return read(new Utf8Reader(utf8), new NoBallots());
    }

    /** By which names a file tells what, in its order; of a file with faults as far as can be told. */
    public List<PabulibColumn> columns(InputStream utf8) throws IOException {
        return new ColumnFinder().find(utf8, ceiling);
    }

    /** Hands over ballots one by one, from UTF-8. */
    public PabulibReading<PabulibOutline> stream(InputStream utf8, PabulibListener listener) throws IOException {
        return stream(new Utf8Reader(utf8), listener);
    }

    public PabulibReading<PabulibOutline> stream(Reader text, PabulibListener listener) throws IOException {
        return read(text, new KeptBallots(listener));
    }

    PabulibReading<PabulibOutline> read(Reader text, BallotSink sink) throws IOException {
        Faults faults = new Faults(ceiling.faults());
        Sections sections = new Sections(faults, sink);
        CharacterCursor cursor = new CharacterCursor(text, faults, ceiling.rowLength());
        RowReader rows = new RowReader(cursor, faults, ceiling.rows());
        while (rows.next()) {
            sections.take(rows.row());
        }
        if (!cursor.isStopped()) {
            sections.end(cursor.place());
        }
        return outcome(sections, faults.report());
    }

    private static PabulibReading<PabulibOutline> outcome(Sections sections, FaultReport report) {
        Optional<PabulibOutline> outline = sections.outline();
        return outline.isPresent()
                ? new PabulibReading.Accepted<>(outline.get(), report)
                : new PabulibReading.Refused<>(report);
    }
}
