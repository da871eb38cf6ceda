package nl.wijkbudget.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.ballot.BallotRefusal.SheetIsTypedDifferently;
import nl.wijkbudget.ballot.BallotRefusal.SheetIsUnreadable;
import nl.wijkbudget.ballot.BallotRefusal.SheetsAreInvalid;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.Selection;

/** A stack of paper ballots as two people typed it, a ballot on each line; the first line is sheet 1. */
public record TypedStack(List<String> first, List<String> second) {
    public TypedStack {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    public static TypedStack of(String first, String second) {
        return new TypedStack(lines(first), lines(second));
    }

    /** What both typed; refuses with every sheet on which they differ, that cannot be read or that does not fit. */
    public List<PaperSheet> sheets(Rulebook rulebook) {
        SheetNotation notation = new SheetNotation(rulebook);
        List<PaperSheet> sheets = new ArrayList<>();
        List<SheetFault> faults = new ArrayList<>();
        for (int number = 1; number <= Math.max(first.size(), second.size()); number++) {
            try {
                Selection agreed = agreed(line(first, number), line(second, number), notation);
                rulebook.check(agreed);
                sheets.add(new PaperSheet(number, agreed));
            } catch (Rejection rejection) {
                faults.add(new SheetFault(number, rejection.refusal()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejection(new SheetsAreInvalid(faults));
        }
        return sheets;
    }

    private static Selection agreed(String one, String other, SheetNotation notation) {
        Optional<Selection> read = notation.read(one);
        boolean alike = read.isEmpty() ? one.equals(other) : read.equals(notation.read(other));
        if (!alike) {
            throw new Rejection(new SheetIsTypedDifferently(one, other));
        }
        return read.orElseThrow(() -> new Rejection(new SheetIsUnreadable(one)));
    }

    private static String line(List<String> lines, int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    private static List<String> lines(String text) {
        return text.strip().lines().map(String::strip).toList();
    }
}
