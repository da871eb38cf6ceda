package nl.wijkbudget.fsck.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.wijkbudget.fsck.command.FaultKind.Part;

/** Faults in words, in Dutch or English. */
public record FaultWords(ResourceBundle texts, Locale language) {
    public FaultWords(Locale language) {
        this(
                ResourceBundle.getBundle(
                        "nl.wijkbudget.fsck.command.words",
                        language,
                        FaultWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    /** What is wrong. */
    public String what(Fault fault) {
        return said(fault.kind().name(), fault.figures().toArray());
    }

    /** What to do about it. */
    public String advice(FaultKind kind) {
        return said(kind + ".do");
    }

    /** Where it is. */
    public String where(Place place) {
        return place.parts().entrySet().stream()
                .map(part -> said("place." + part.getKey()) + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }

    public String part(Part part) {
        return said("part." + part);
    }

    /** Any other text of the bundle. */
    public String said(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }
}
