package nl.wijkbudget.letter.command;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;

/** A heading or paragraph that is the same in every letter, in the language it is read in. */
record FixedPart(String type, String language, FixedText text, float left, float bottom) implements Part {
    @Override
    public void show(TaggedPage page, PrintedCode code) throws IOException {
        showIn(page, page.section());
    }

    void showIn(TaggedPage page, PDStructureElement parent) throws IOException {
        PDStructureElement element = page.show(parent, type, this::draw);
        if (!language.equals(VotingLetters.LANGUAGE)) {
            element.setLanguage(language);
        }
        if (text.read() != null) {
            element.getCOSObject().setItem(COSName.ACTUAL_TEXT, text.read());
        }
    }

    private void draw(PDPageContentStream content) throws IOException {
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(left, bottom));
        content.drawForm(text.form());
        content.restoreGraphicsState();
    }
}
