package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkbudget.poll.Poll;

/**
 * An election from a {@code .pb} file as plain numbers, ready to be counted; ballots never exist as objects.
 *
 * <p>Ties go by project id as text, code point by code point: that is the order of the poll's projects.
 */
public record PabulibPoll(Poll poll, PabulibOutline outline) {

    /** The poll with the warnings, or all faults of the file. */
    public static PabulibReading<PabulibPoll> read(Path file) throws IOException {
        try (InputStream utf8 = Files.newInputStream(file)) {
            return read(utf8);
        }
    }

    /** Reads a stream to its end and leaves it open. */
    public static PabulibReading<PabulibPoll> read(InputStream utf8) throws IOException {
        PollBallots ballots = new PollBallots();
        return new PabulibReader()
                .read(new Utf8Reader(utf8), ballots)
                .map(outline -> new PabulibPoll(ballots.poll(), outline));
    }

    public VoteType voteType() {
        return outline.meta().voteType();
    }
}
