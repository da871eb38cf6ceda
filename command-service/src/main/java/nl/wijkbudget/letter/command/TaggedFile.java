package nl.wijkbudget.letter.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF as PDF/UA-1 asks for it: a title, a language, and a tree that says what each mark is. Nothing of a clock. */
final class TaggedFile {
    private static final float VERSION = 1.7f;

    private final PDDocument document;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", tree);
    private final COSArray owners = new COSArray();
    private int pages;

    TaggedFile(PDDocument document, String title, String language) throws IOException {
        this.document = document;
        document.setVersion(VERSION);
        tree.appendKid(whole);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        catalog.setStructureTreeRoot(tree);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(metadata(title));
    }

    /** A page as a section of the whole; {@link #end} must follow before the next. */
    TaggedPage begin() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setStructParents(pages++);
        document.addPage(page);
        PDStructureElement section = new PDStructureElement("Sect", whole);
        whole.appendKid(section);
        return new TaggedPage(document, page, section);
    }

    void end(TaggedPage page) throws IOException {
        page.close();
        owners.add(COSInteger.get(pages - 1));
        owners.add(page.owners());
    }

    /** Ties the marks of all pages to their elements. */
    void finish() {
        COSDictionary byPage = new COSDictionary();
        byPage.setItem(COSName.NUMS, owners);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, byPage);
        tree.setParentTreeNextKey(pages);
    }

    private PDMetadata metadata(String title) throws IOException {
        String xml = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <pdfuaid:part>1</pdfuaid:part>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """;
        byte[] bytes = xml.formatted(escaped(title)).getBytes(StandardCharsets.UTF_8);
        return new PDMetadata(document, new ByteArrayInputStream(bytes));
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
