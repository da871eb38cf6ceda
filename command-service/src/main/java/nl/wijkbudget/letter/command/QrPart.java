package nl.wijkbudget.letter.command;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.util.Matrix;

/** A QR code as squares, sharp at any size, with words for who does not see it. */
record QrPart(Function<PrintedCode, String> link, String words, PDLayoutAttributeObject place, PDRectangle square)
        implements Part {
    /** White around the code, in squares, that scanners need. */
    private static final int QUIET = 4;

    static QrPart of(Function<PrintedCode, String> link, String words, PDRectangle square) {
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setBBox(square);
        return new QrPart(link, words, place, square);
    }

    @Override
    public void show(TaggedPage page, PrintedCode code) throws IOException {
        QrCode qr = QrCode.encodeText(link.apply(code), QrCode.Ecc.MEDIUM);
        PDStructureElement figure = page.show(page.section(), "Figure", content -> draw(content, qr));
        figure.setAlternateDescription(words);
        figure.addAttribute(place);
    }

    private void draw(PDPageContentStream content, QrCode qr) throws IOException {
        float scale = square.getWidth() / (qr.size + 2 * QUIET);
        content.saveGraphicsState();
        content.transform(new Matrix(
                scale, 0, 0, -scale, square.getLowerLeftX() + QUIET * scale, square.getUpperRightY() - QUIET * scale));
        for (int row = 0; row < qr.size; row++) {
            drawRow(content, qr, row);
        }
        content.fill();
        content.restoreGraphicsState();
    }

    /** Dark squares side by side as one bar, so that no hairline shows between them. */
    private static void drawRow(PDPageContentStream content, QrCode qr, int row) throws IOException {
        for (int start = 0; start < qr.size; start++) {
            int end = start;
            while (qr.getModule(end, row)) {
                end++;
            }
            if (end > start) {
                content.addRect(start, row, end - start, 1);
                start = end;
            }
        }
    }
}
