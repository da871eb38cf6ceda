package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.DemoPeople.DESK;
import static nl.wijkbudget.standalone.DemoPeople.ORGANISER;

import java.util.List;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VotingCodesId;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.votingcode.CodesIssued;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReconcileVotes;
import nl.wijkbudget.votingcode.VotingCodeCommand.RecordPosting;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReplaceVotingCode;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidVotingCode;
import nl.wijkbudget.votingcode.command.CodeCaster;
import nl.wijkbudget.votingcode.command.CodeDesk;
import nl.wijkbudget.votingcode.command.CodeTable;
import nl.wijkbudget.votingcode.command.Letter;
import nl.wijkbudget.votingcode.command.MarkedBallot;
import nl.wijkbudget.votingcode.command.NewBatch;
import nl.wijkbudget.votingcode.command.WrittenCode;

/** The letters of the demo; their codes are told once, so a story that is told again begins with new letters. */
record DemoLetters(CodeDesk desk, CodeCaster caster, CodeTable register, EventHistory history) {
    private static final int SPARE = 60;
    private static final String NOBODY = "demo";

    /** How many ballots came in already, from a story that was cut off. */
    int used(RoundId round) {
        return register.held(round).used();
    }

    /** Letters for so many voters and some who will not vote; none when nobody is left to vote. */
    List<Letter> post(DemoPeople people, RoundId round, int voters) {
        if (voters == 0) {
            return List.of();
        }
        long earlier = history.of(VotingCodesId.of(round)).stream()
                .filter(CodesIssued.class::isInstance)
                .count();
        CodeBatchId batch = new CodeBatchId("drukgang-" + (earlier + 1));
        List<Letter> letters = desk.issue(new Asked<>(new NewBatch(round, batch, voters + SPARE), ORGANISER));
        people.does(ORGANISER, new RecordPosting(round, batch));
        int last = letters.get(letters.size() - 1).number();
        people.tell(() -> desk.voidLetter(new Asked<>(
                new VoidVotingCode(round, last),
                ORGANISER.because("De brief kwam terug: het adres bestaat niet meer."))));
        people.tell(() -> desk.replace(new Asked<>(new ReplaceVotingCode(round, last - 1), DESK)));
        return letters;
    }

    void cast(RoundId round, Letter letter, RulebookHash rulebook, Selection selection) {
        WrittenCode code = new WrittenCode(letter.code().printed());
        caster.cast(new MarkedBallot(round, code, rulebook, selection), NOBODY);
    }

    void reconcile(DemoPeople people, RoundId round) {
        people.tell(() -> desk.reconcile(new Asked<>(new ReconcileVotes(round), ORGANISER)));
    }
}
