package nl.wijkbudget.agenda.command;

import nl.wijkbudget.agenda.AgendaRefusal.ResultIsNotCertified;
import nl.wijkbudget.agenda.CertifiedResult;
import nl.wijkbudget.agenda.CertifiedResults;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.counting.RulebookHistory;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Folds the stream of a count, and that of its round for the rulebook it was counted by. */
public record CertifiedResultsFromHistory(EventHistory history, Rounds rounds) implements CertifiedResults {
    @Override
    public CertifiedResult of(CountId count) {
        VotesCounted counted = null;
        boolean certified = false;
        for (Object event : history.of(count)) {
            counted = event instanceof VotesCounted first ? first : counted;
            certified = certified || event instanceof ResultCertified;
        }
        return certified(count, certified ? counted : null);
    }

    private CertifiedResult certified(CountId count, @Nullable VotesCounted counted) {
        if (counted == null) {
            throw new Rejection(new ResultIsNotCertified(count));
        }
        NeighbourhoodId neighbourhood = rounds.of(counted.round()).neighbourhood();
        Rulebook rulebook = rulebooks(counted.round()).frozen(counted.rulebook());
        return new CertifiedResult(count, counted.round(), neighbourhood, rulebook, counted.outcome());
    }

    private RulebookHistory rulebooks(RoundId round) {
        RulebookHistory rulebooks = RulebookHistory.EMPTY;
        for (Object event : history.of(round)) {
            rulebooks = rulebooks.after(event);
        }
        return rulebooks;
    }
}
