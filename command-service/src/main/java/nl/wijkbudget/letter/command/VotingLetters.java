package nl.wijkbudget.letter.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Letters with voting codes as one tagged PDF, a page each; codes stay in memory and leave by the stream alone. */
public final class VotingLetters {
    static final String LANGUAGE = "nl";

    private VotingLetters() {}

    /** Whether the names that a letter tells leave room for the rest of it. */
    public static boolean haveRoom(VoteByLetter vote) throws IOException {
        try (PDDocument document = new PDDocument()) {
            LetterLayout.of(vote, new Typesetter(document));
            return true;
        } catch (IllegalArgumentException tooLong) {
            return false;
        }
    }

    /** One letter per code, in the order given; {@code out} is left open. The same input gives the same bytes. */
    public static void write(VoteByLetter vote, Iterable<PrintedCode> codes, OutputStream out) throws IOException {
        Iterator<PrintedCode> letters = codes.iterator();
        if (!letters.hasNext()) {
            throw new IllegalArgumentException("A file of letters holds one at least");
        }
        try (PDDocument document = new PDDocument()) {
            TaggedFile file = new TaggedFile(document, new LetterWords(LANGUAGE).say("document", vote), LANGUAGE);
            List<Part> parts = LetterLayout.of(vote, new Typesetter(document));
            while (letters.hasNext()) {
                TaggedPage page = file.begin();
                PrintedCode code = letters.next();
                for (Part part : parts) {
                    part.show(page, code);
                }
                file.end(page);
            }
            file.finish();
            document.setDocumentId((long) vote.page().hashCode());
            OutputStream buffered = new BufferedOutputStream(out);
            document.save(buffered);
            buffered.flush();
        }
    }
}
