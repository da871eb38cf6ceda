package nl.wijkbudget.letter.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a screen reader walks through, in the order in which it reads. */
record SpokenTree(PDStructureElement whole) {
    static SpokenTree of(PDDocument document) {
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        return new SpokenTree((PDStructureElement) root.getKids().get(0));
    }

    /** Types and, where it is another, the language: {@code Sect(H1 P[en])}. */
    String outline() {
        return outline(whole);
    }

    /** Words that are said instead of what is drawn. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        collect(whole, words);
        return words;
    }

    private static String outline(PDStructureElement element) {
        String language = element.getLanguage() == null ? "" : "[" + element.getLanguage() + "]";
        String inside = elements(element).map(SpokenTree::outline).collect(Collectors.joining(" "));
        return element.getStructureType() + language + (inside.isEmpty() ? "" : "(" + inside + ")");
    }

    private static void collect(PDStructureElement element, List<String> words) {
        Stream.of(element.getAlternateDescription(), element.getActualText())
                .filter(text -> text != null)
                .forEach(words::add);
        elements(element).forEach(inner -> collect(inner, words));
    }

    private static Stream<PDStructureElement> elements(PDStructureElement element) {
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }
}
