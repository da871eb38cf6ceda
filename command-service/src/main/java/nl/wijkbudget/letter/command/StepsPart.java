package nl.wijkbudget.letter.command;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A numbered list, told as one to who listens. */
record StepsPart(List<Step> steps) implements Part {
    @Override
    public void show(TaggedPage page, PrintedCode code) throws IOException {
        PDStructureElement list = page.group(page.section(), "L");
        for (Step step : steps) {
            PDStructureElement item = page.group(list, "LI");
            step.label().showIn(page, item);
            step.body().showIn(page, item);
        }
    }

    /** Its number and what to do. */
    record Step(FixedPart label, FixedPart body) {}
}
