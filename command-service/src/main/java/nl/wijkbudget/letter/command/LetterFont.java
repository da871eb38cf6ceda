package nl.wijkbudget.letter.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font for Dutch, English and Arabic alike; what it cannot draw becomes a question mark. */
final class LetterFont {
    private final PDType0Font font;
    private final CmapLookup glyphs;

    private LetterFont(PDType0Font font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static LetterFont named(String name, PDDocument document) throws IOException {
        try (InputStream bytes = LetterFont.class.getResourceAsStream(name + ".ttf")) {
            if (bytes == null) {
                throw new IOException("The font " + name + " is not there");
            }
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new LetterFont(PDType0Font.load(document, outlines, true), outlines.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /** A line in visual order, in letters that this font has. */
    String shown(String line, boolean rightToLeft) {
        return VisualOrder.of(line, rightToLeft)
                .codePoints()
                .map(letter -> glyphs.getGlyphId(letter) == 0 ? '?' : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** How wide a line in visual order is, in points. */
    float width(String shown, float size) throws IOException {
        return font.getStringWidth(shown) / 1000 * size;
    }
}
