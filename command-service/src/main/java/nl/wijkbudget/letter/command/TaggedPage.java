package nl.wijkbudget.letter.command;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A page whose every mark belongs to an element that says what it is, or is said to be decoration. */
final class TaggedPage implements Closeable {
    private final PDPage page;
    private final PDStructureElement section;
    private final PDPageContentStream content;
    private final COSArray owners = new COSArray();

    TaggedPage(PDDocument document, PDPage page, PDStructureElement section) throws IOException {
        this.page = page;
        this.section = section;
        this.content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    }

    /** What stands on this page as a whole. */
    PDStructureElement section() {
        return section;
    }

    /** An element that holds others and nothing itself. */
    PDStructureElement group(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    PDStructureElement show(PDStructureElement parent, String type, Drawing drawing) throws IOException {
        PDStructureElement element = group(parent, type);
        element.setPage(page);
        element.appendKid(owners.size());
        content.beginMarkedContent(COSName.getPDFName(type), owners.size());
        drawing.on(content);
        content.endMarkedContent();
        owners.add(element.getCOSObject());
        return element;
    }

    /** For the eye only: no element, nothing read aloud. */
    void decorate(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(content);
        content.endMarkedContent();
    }

    /** The element of each marked stretch of this page, by its number. */
    COSArray owners() {
        return owners;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Marks on a page. */
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }
}
