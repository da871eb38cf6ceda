package nl.wijkbudget.counting;

import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.RulebookHash;

/** What became of one run of a count: a fold over its events. */
public record CountProfile(CountId count, RoundId round, RulebookHash rulebook, Outcome outcome, Verdict verdict) {
    /** What was decided about a count. */
    public enum Verdict {
        UNDECIDED,
        CERTIFIED,
        REJECTED
    }

    /** The profile right after the ballots were counted. */
    public static CountProfile of(VotesCounted event) {
        return new CountProfile(event.count(), event.round(), event.rulebook(), event.outcome(), Verdict.UNDECIDED);
    }

    /** The profile after one more event; events it does not know leave it as it is. */
    public CountProfile after(Object event) {
        if (event instanceof ResultCertified) {
            return with(Verdict.CERTIFIED);
        }
        return event instanceof CountRejected ? with(Verdict.REJECTED) : this;
    }

    public boolean isCertified() {
        return verdict == Verdict.CERTIFIED;
    }

    public boolean isRejected() {
        return verdict == Verdict.REJECTED;
    }

    private CountProfile with(Verdict decided) {
        return new CountProfile(count, round, rulebook, outcome, decided);
    }
}
