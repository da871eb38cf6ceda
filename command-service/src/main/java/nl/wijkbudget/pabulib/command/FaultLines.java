package nl.wijkbudget.pabulib.command;

import java.util.List;
import java.util.Locale;
import nl.wijkbudget.pabulib.FaultReport;

/** What is wrong with a file, in words of one's own language. */
@FunctionalInterface
interface FaultLines {
    List<String> in(Locale language);

    static FaultLines of(FaultReport report) {
        return report::lines;
    }

    /** Points that are not whole: our ballots hold whole points only. */
    static FaultLines ofFractions() {
        return language -> List.of(
                language.getLanguage().equals("nl")
                        ? "De stembiljetten geven delen van punten. Vermenigvuldig alle punten tot ze heel zijn."
                        : "The ballots give fractions of points. Multiply all points until they are whole.");
    }
}
