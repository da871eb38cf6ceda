package nl.wijkbudget.letter.command;

import java.io.IOException;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A line that differs in every letter. */
record VariablePart(Function<PrintedCode, String> words, LetterFont font, float size, float left, float base)
        implements Part {
    @Override
    public void show(TaggedPage page, PrintedCode code) throws IOException {
        page.show(page.section(), "P", content -> draw(content, words.apply(code)));
    }

    private void draw(PDPageContentStream content, String shown) throws IOException {
        content.beginText();
        content.setFont(font.font(), size);
        content.newLineAtOffset(left, base);
        content.showText(shown);
        content.endText();
    }
}
