package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Demo.ROUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.ballot.PaperSheet;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.votingcode.command.Letter;

/** The voting week of the demo: the same ballots each time, most online and one stack on paper. */
record DemoVotes(DemoPeople people, DemoLetters letters, RulebookHash rulebook, List<DemoProject> projects) {
    private static final int ONLINE = 640;
    private static final int ON_PAPER = 40;
    private static final int MOST = 5;

    void cast() {
        Random tastes = new Random(2017);
        int before = Math.min(letters.used(ROUND), ONLINE);
        List<Letter> posted = letters.post(people, ROUND, ONLINE - before);
        for (int voter = 0; voter < ONLINE; voter++) {
            Selection choice = selection(tastes);
            if (voter >= before) {
                letters.cast(ROUND, posted.get(voter - before), rulebook, choice);
            }
        }
        List<PaperSheet> sheets = new ArrayList<>();
        for (int number = 1; number <= ON_PAPER; number++) {
            sheets.add(new PaperSheet(number, selection(tastes)));
        }
        PaperBatchId batch = new PaperBatchId("wijkdealcafe");
        people.does(DemoPeople.DESK, new EnterPaperVotes(batch, ROUND, rulebook, sheets));
    }

    private Selection selection(Random tastes) {
        List<ProjectId> chosen = new ArrayList<>();
        for (DemoProject project : projects) {
            if (chosen.size() < MOST && tastes.nextInt(1_000) < project.appeal()) {
                chosen.add(project.project());
            }
        }
        return new Selection.Chosen(chosen.isEmpty() ? List.of(projects.get(0).project()) : chosen);
    }
}
