package nl.wijkbudget.rulebook;

import java.util.List;
import java.util.regex.Pattern;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsImpossible;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterNamesNoCandidate;

/** A parameter of a counting rule as it stands in the rulebook, to be read word by word. */
record Parameter(String name, String value) {
    static final String EXCLUSIONS = "exclusions";
    static final String WEIGHTS = "weights";
    static final String LOT = "lot";

    private static final Pattern BETWEEN_GROUPS = Pattern.compile(";");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    /** The words of each group; groups are set apart by semicolons. */
    List<List<String>> groups() {
        return BETWEEN_GROUPS.splitAsStream(value).map(Parameter::words).toList();
    }

    static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.strip()).toList();
    }

    /** The id that a word is; refuses what cannot be one. */
    ProjectId project(String word) {
        try {
            return new ProjectId(word);
        } catch (IllegalArgumentException malformed) {
            throw impossible("This is no project: '" + word + "'");
        }
    }

    /** Refuses a project that does not stand. */
    void requireCandidate(ProjectId project, RulebookDraft draft) {
        if (!draft.candidates().contains(project)) {
            throw new Rejection(new ParameterNamesNoCandidate(name, project));
        }
    }

    Rejection impossible(String explanation) {
        return new Rejection(new ParameterIsImpossible(name, value, explanation));
    }
}
