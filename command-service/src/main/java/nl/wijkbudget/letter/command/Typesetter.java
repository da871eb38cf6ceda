package nl.wijkbudget.letter.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Breaks text into lines and draws them; what is turned around for the eye keeps its words for the ear. */
final class Typesetter {
    private final PDDocument document;
    private final LetterFont regular;
    private final LetterFont bold;

    Typesetter(PDDocument document) throws IOException {
        this.document = document;
        this.regular = LetterFont.named("Vazirmatn-Regular", document);
        this.bold = LetterFont.named("Vazirmatn-Bold", document);
    }

    LetterFont font(Style style) {
        return style.isBold() ? bold : regular;
    }

    FixedText set(Style style, String text, float width, boolean rightToLeft) throws IOException {
        List<String> lines = lines(style, text, width, rightToLeft);
        float height = lines.size() * style.line();
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(new PDRectangle(width, height));
        form.setResources(new PDResources());
        OutputStream marks = form.getStream().createOutputStream(COSName.FLATE_DECODE);
        try (PDPageContentStream content = new PDPageContentStream(document, form, marks)) {
            float base = height - style.line() * 0.75f;
            for (String line : lines) {
                String shown = font(style).shown(line, rightToLeft);
                float left = rightToLeft ? width - font(style).width(shown, style.size()) : 0;
                draw(content, style, shown, left, base);
                base -= style.line();
            }
        }
        return new FixedText(form, height, rightToLeft ? new COSString(text) : null);
    }

    private void draw(PDPageContentStream content, Style style, String shown, float left, float base)
            throws IOException {
        content.beginText();
        content.setFont(font(style).font(), style.size());
        content.newLineAtOffset(left, base);
        content.showText(shown);
        content.endText();
    }

    private List<String> lines(Style style, String text, float width, boolean rightToLeft) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(style, longer, width, rightToLeft)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(style, line, width, rightToLeft)) {
                int cut = longestThatFits(style, line, width, rightToLeft);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Where to break a word that is wider than a line, as long addresses are. */
    private int longestThatFits(Style style, String word, float width, boolean rightToLeft) throws IOException {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length()) {
            int next = word.offsetByCodePoints(cut, 1);
            if (!fits(style, word.substring(0, next), width, rightToLeft)) {
                break;
            }
            cut = next;
        }
        return cut;
    }

    private boolean fits(Style style, String line, float width, boolean rightToLeft) throws IOException {
        LetterFont font = font(style);
        return font.width(font.shown(line, rightToLeft), style.size()) <= width;
    }
}
