package nl.wijkbudget.ballot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.Selection;

/**
 * How a paper ballot is typed: by the numbers that projects or themes have in the order of the ballot, from 1. Choices and
 * places are numbers with blanks between them ({@code 1 4 5}), points and tokens stand behind an equals sign ({@code 2=3
 * 5=1}), and a dash alone is a ballot with nothing on it.
 */
final class SheetNotation {
    /** Western and Arabic digits: a keyboard has either. */
    private static final String DIGIT = "[0-9\\u0660-\\u0669]";

    private static final Pattern NAMED = Pattern.compile("(" + DIGIT + "{1,4})");
    private static final Pattern GIVEN = Pattern.compile("(" + DIGIT + "{1,4})=(-?" + DIGIT + "{1,6})");
    private static final String NOTHING = "-";

    private final BallotForm form;
    private final List<ProjectId> projects;

    SheetNotation(Rulebook rulebook) {
        form = rulebook.form();
        projects = rulebook.candidates().stream().map(Candidate::project).toList();
    }

    /** Empty when it means nothing here; the same ballot typed in another order is the same, unless it ranks. */
    Optional<Selection> read(String line) {
        boolean numbers = form instanceof BallotForm.Tokens
                || form instanceof BallotForm.Cumulative
                || form instanceof BallotForm.Scores;
        List<Matcher> marks = marks(line, numbers ? GIVEN : NAMED);
        int most = form instanceof BallotForm.Tokens tokens ? tokens.themes().size() : projects.size();
        boolean known = marks.stream().allMatch(mark -> mark.matches() && at(mark) >= 0 && at(mark) < most);
        return known ? Optional.of(selection(marks)) : Optional.empty();
    }

    private Selection selection(List<Matcher> marks) {
        if (form.ranks()) {
            return new Selection.Ranked(marks.stream().map(this::project).toList());
        }
        List<Matcher> sorted = marks.stream()
                .sorted(Comparator.comparingInt(SheetNotation::at))
                .toList();
        if (form instanceof BallotForm.Tokens tokens) {
            return new Selection.Divided(sorted.stream()
                    .map(mark -> new Selection.Share(theme(tokens, mark), given(mark)))
                    .toList());
        }
        if (form instanceof BallotForm.Cumulative || form instanceof BallotForm.Scores) {
            return new Selection.Scored(sorted.stream()
                    .map(mark -> new Selection.Score(project(mark), given(mark)))
                    .toList());
        }
        return new Selection.Chosen(sorted.stream().map(this::project).toList());
    }

    private ProjectId project(MatchResult mark) {
        return projects.get(at(mark));
    }

    private static ThemeId theme(BallotForm.Tokens tokens, MatchResult mark) {
        return tokens.themes().get(at(mark));
    }

    private static int at(MatchResult mark) {
        return Integer.parseInt(mark.group(1)) - 1;
    }

    private static int given(MatchResult mark) {
        return Integer.parseInt(mark.group(2));
    }

    private static List<Matcher> marks(String line, Pattern pattern) {
        Stream<String> words = line.equals(NOTHING) ? Stream.empty() : Arrays.stream(line.split("[\\s,;]+"));
        return words.map(pattern::matcher).toList();
    }
}
