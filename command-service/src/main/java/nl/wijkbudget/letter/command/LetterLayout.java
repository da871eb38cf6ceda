package nl.wijkbudget.letter.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.letter.command.StepsPart.Step;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Places what all letters of a round share on the page, from top to bottom; above it is room for an address. */
final class LetterLayout {
    private static final float LEFT = 62;
    private static final float WIDTH = 471;
    private static final float TOP = 705;
    private static final float BOTTOM = 48;
    private static final float QR = 136;
    private static final float GAP = 14;
    private static final float INDENT = 18;

    private final VoteByLetter vote;
    private final Typesetter typesetter;
    private final List<Part> parts = new ArrayList<>();
    private float y = TOP;

    private LetterLayout(VoteByLetter vote, Typesetter typesetter) {
        this.vote = vote;
        this.typesetter = typesetter;
    }

    /** The parts in the order of reading; refuses texts that do not fit on a page. */
    static List<Part> of(VoteByLetter vote, Typesetter typesetter) throws IOException {
        LetterLayout layout = new LetterLayout(vote, typesetter);
        LetterWords dutch = new LetterWords(VotingLetters.LANGUAGE);
        layout.write("H1", Style.HEADING, dutch, "heading");
        layout.write("P", Style.TEXT, dutch, "invitation");
        layout.write("P", Style.TEXT, dutch, "period");
        layout.placeCode(dutch);
        layout.placeSteps(dutch);
        layout.write("H2", Style.SUBHEADING, dutch, "later-heading");
        layout.write("P", Style.TEXT, dutch, "change");
        layout.write("P", Style.TEXT, dutch, "secret");
        layout.write("P", Style.TEXT, dutch, "lost");
        for (String language : List.of("en", "ar")) {
            LetterWords words = new LetterWords(language);
            layout.write("H2", Style.SUBHEADING, words, "heading");
            layout.write("P", Style.TEXT, words, "summary");
        }
        layout.placeNumber(dutch);
        return layout.parts;
    }

    private void write(String type, Style style, LetterWords words, String key) throws IOException {
        parts.add(text(type, style, words, key, LEFT, WIDTH));
    }

    private FixedPart text(String type, Style style, LetterWords words, String key, float left, float width)
            throws IOException {
        FixedPart part = line(type, style, words.language(), words.say(key, vote), left, width);
        y -= part.text().height() + style.after();
        return part;
    }

    private FixedPart line(String type, Style style, String language, String said, float left, float width)
            throws IOException {
        FixedText text = typesetter.set(style, said, width, language.equals("ar"));
        return new FixedPart(type, language, text, left, y - text.height());
    }

    private void placeCode(LetterWords dutch) throws IOException {
        write("H2", Style.SUBHEADING, dutch, "code-heading");
        float height = Style.CODE.line();
        parts.add(new FramePart(new PDRectangle(LEFT, y - height, WIDTH, height)));
        parts.add(new VariablePart(
                PrintedCode::code, typesetter.font(Style.CODE), Style.CODE.size(), LEFT + GAP, y - height * 0.75f));
        y -= height + Style.CODE.after();
    }

    /** Steps on the left, and the QR code of the first step on the right. */
    private void placeSteps(LetterWords dutch) throws IOException {
        float narrow = WIDTH - QR - GAP;
        parts.add(text("H2", Style.SUBHEADING, dutch, "how-heading", LEFT, narrow));
        float top = y;
        List<Step> steps = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            FixedPart label = line("Lbl", Style.TEXT, dutch.language(), number + ".", LEFT, INDENT);
            String key = "step-" + number;
            steps.add(new Step(label, text("LBody", Style.TEXT, dutch, key, LEFT + INDENT, narrow - INDENT)));
        }
        parts.add(new StepsPart(steps));
        PDRectangle square = new PDRectangle(LEFT + WIDTH - QR, top - QR, QR, QR);
        parts.add(QrPart.of(vote::link, dutch.say("qr", vote), square));
        y = Math.min(y, top - QR - Style.TEXT.after());
    }

    private void placeNumber(LetterWords dutch) {
        if (y < BOTTOM) {
            throw new IllegalArgumentException("The names of round and neighbourhood are too long for a letter");
        }
        String word = dutch.say("number", vote);
        LetterFont font = typesetter.font(Style.NUMBER);
        parts.add(new VariablePart(code -> word + " " + code.number(), font, Style.NUMBER.size(), LEFT, BOTTOM - 14));
    }
}
