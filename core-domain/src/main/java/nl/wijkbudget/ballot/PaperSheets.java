package nl.wijkbudget.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.ballot.BallotRefusal.SheetNumberIsOutOfRange;
import nl.wijkbudget.ballot.BallotRefusal.SheetNumberIsUsedTwice;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.rulebook.CanonicalText;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.Selection;

/** Looks through the sheets of a stack. */
final class PaperSheets {
    private PaperSheets() {}

    /** Every fault of every sheet, so that the desk can correct them in one go. */
    static List<SheetFault> faults(List<PaperSheet> sheets, Rulebook rulebook) {
        List<SheetFault> faults = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (PaperSheet sheet : sheets) {
            int number = sheet.number();
            if (number < 1 || number > sheets.size()) {
                faults.add(new SheetFault(number, new SheetNumberIsOutOfRange(number, sheets.size())));
            } else if (!seen.add(number)) {
                faults.add(new SheetFault(number, new SheetNumberIsUsedTwice(number)));
            }
            fault(sheet.selection(), rulebook).ifPresent(why -> faults.add(new SheetFault(number, why)));
        }
        return faults;
    }

    static List<PaperSheet> inOrder(List<PaperSheet> sheets) {
        return sheets.stream()
                .sorted(Comparator.comparingInt(PaperSheet::number))
                .toList();
    }

    /** SHA-256 of the round, the rulebook's hash and the list of sheets by number, each with its selection, as {@link CanonicalText}. */
    static String digest(EnterPaperVotes command) {
        CanonicalText text = new CanonicalText()
                .add(command.round().value())
                .add(command.rulebook().value());
        text.addAll(inOrder(command.sheets()), sheet -> {
            text.add(sheet.number());
            sheet.selection().writeTo(text);
        });
        return text.sha256();
    }

    private static Optional<Refusal> fault(Selection selection, Rulebook rulebook) {
        try {
            rulebook.check(selection);
            return Optional.empty();
        } catch (Rejection rejection) {
            return Optional.of(rejection.refusal());
        }
    }
}
