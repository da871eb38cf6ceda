package nl.wijkbudget.votingcode.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.letter.command.PrintedCode;
import nl.wijkbudget.letter.command.PrinterFile;
import nl.wijkbudget.letter.command.VoteByLetter;
import nl.wijkbudget.letter.command.VotingLetters;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.RoundRefusal.RulebookIsMissing;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.rulebook.VotingWindow;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterHasNoRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Makes of codes what a printer takes: letters as PDF, or a table for who makes letters. */
public final class PrintRun {
    static final MediaType TABLE = MediaType.parseMediaType("text/csv;charset=UTF-8");
    static final MediaType LETTERS = MediaType.APPLICATION_PDF;

    private final Rounds rounds;
    private final Neighbourhoods neighbourhoods;
    private final EventHistory history;
    private final URI site;

    /** The site is where voters find the voting pages. */
    public PrintRun(Rounds rounds, Neighbourhoods neighbourhoods, EventHistory history, URI site) {
        this.rounds = rounds;
        this.neighbourhoods = neighbourhoods;
        this.history = history;
        this.site = site;
    }

    /** What all letters say; refuses while nobody said when the vote is, so ask before codes are made. */
    VoteByLetter vote(RoundId id) {
        RoundProfile round = rounds.of(id);
        VotingWindow window = window(id);
        if (window == null) {
            throw new Rejection(new RulebookIsMissing(id));
        }
        String neighbourhood = neighbourhoods.of(round.neighbourhood()).name();
        return new VoteByLetter(id, round.title(), neighbourhood, window, site);
    }

    /** As PDF for who accepts that, and else as CSV. */
    static MediaType accepted(@Nullable String accept) {
        return MediaType.parseMediaTypes(accept).stream().anyMatch(LETTERS::equalsTypeAndSubtype) ? LETTERS : TABLE;
    }

    /** Refuses what cannot be printed, before codes are made that nobody would be told. */
    static void requireRoom(VoteByLetter vote, MediaType type) {
        try {
            if (type.equals(LETTERS) && !VotingLetters.haveRoom(vote)) {
                throw new Rejection(new LetterHasNoRoom(vote.round()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The letters cannot be laid out", e);
        }
    }

    static byte[] file(VoteByLetter vote, List<Letter> letters, MediaType type) {
        List<PrintedCode> codes = letters.stream()
                .map(letter -> new PrintedCode(letter.number(), letter.code().printed()))
                .toList();
        var file = new ByteArrayOutputStream();
        try {
            if (type.equals(LETTERS)) {
                VotingLetters.write(vote, codes, file);
            } else {
                PrinterFile.write(vote, codes, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The letters cannot be written", e);
        }
        return file.toByteArray();
    }

    private @Nullable VotingWindow window(RoundId round) {
        VotingWindow window = null;
        for (Object event : history.of(round)) {
            if (event instanceof RulebookAdopted adopted) {
                window = adopted.draft().window();
            } else if (event instanceof RulebookAmended amended) {
                window = amended.rulebook().window();
            }
        }
        return window;
    }
}
