package nl.wijkbudget.pabulib;

import java.util.List;
import java.util.Locale;

/** One thing wrong in a file, with the line and column (from 1, in characters) of the cell that has it. */
public record Fault(int line, int column, FaultCode code, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    /** What is wrong and what to do, in English. */
    public String text() {
        return text(Locale.ENGLISH);
    }

    /** What is wrong and what to do, in Dutch, English or Arabic; in English for any other language. */
    public String text(Locale language) {
        return FaultWords.of(language).sentence(this);
    }
}
