package nl.wijkbudget.pabulib.command;

import java.util.Locale;
import java.util.Map;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.problem.command.ProblemTexts;
import nl.wijkbudget.problem.command.RefusalProblem;

/** Something in a file that the engine would refuse, in words of one's own language. */
@FunctionalInterface
interface Objection {
    String in(Locale language);

    /** Our ballots hold whole points only. */
    static String fractions(Locale language) {
        return new ProblemTexts("").text("import.fractions", language);
    }

    static Objection to(Refusal refusal, ProblemTexts texts) {
        return language -> texts.detail(RefusalProblem.of(refusal), language);
    }

    /** With what it is about: the kind of thing, and which of them. */
    default Objection about(String kind, String id, ProblemTexts texts) {
        return language -> texts.text("import.objection." + kind, Map.of("id", id, "why", in(language)), language);
    }
}
