package nl.wijkbudget.votingcode;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.votingcode.BallotsReceived.ReceivedBallots;
import nl.wijkbudget.votingcode.CodeRegister.Held;

/**
 * Lays the log's word about codes, the register's and the box side by side; counts only, so that it joins nothing.
 *
 * <p>A vote that broke off may have reached the box before its code was marked: the box decides, within what the register
 * leaves open.
 */
record Reconciliation(VotingCodesProfile issued, Held held, ReceivedBallots received) {
    List<Discrepancy> discrepancies() {
        List<Discrepancy> found = new ArrayList<>();
        BallotTally ballots = received.ballots();
        int working = held.unused() + held.interrupted() + held.used();
        add(found, Balance.WORKING_CODES, issued.working(), working);
        int nearest = Math.min(Math.max(ballots.byCode(), held.used()), held.used() + held.interrupted());
        add(found, Balance.USED_CODES, nearest, ballots.byCode());
        add(found, Balance.PAPER_BALLOTS, received.sheets(), ballots.onPaper());
        add(found, Balance.TABLE_BALLOTS, received.people(), ballots.atTables());
        return found;
    }

    VotesReconciled event() {
        int used = received.ballots().byCode();
        CodeTally codes = new CodeTally(
                issued.issued(), issued.posted(), used, issued.working() - used, issued.voided(), issued.replaced());
        return new VotesReconciled(issued.round(), codes, received.ballots());
    }

    private static void add(List<Discrepancy> found, Balance what, int expected, int there) {
        if (expected != there) {
            found.add(new Discrepancy(what, expected, there));
        }
    }
}
