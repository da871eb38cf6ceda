package nl.wijkbudget.letter.command;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A frame, so that the eye finds what is in it. */
record FramePart(PDRectangle frame) implements Part {
    @Override
    public void show(TaggedPage page, PrintedCode code) throws IOException {
        page.decorate(content -> {
            content.addRect(frame.getLowerLeftX(), frame.getLowerLeftY(), frame.getWidth(), frame.getHeight());
            content.stroke();
        });
    }
}
