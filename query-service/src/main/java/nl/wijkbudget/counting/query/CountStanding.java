package nl.wijkbudget.counting.query;

import java.util.List;
import nl.wijkbudget.ballot.projection.GetTurnout;
import nl.wijkbudget.ballot.projection.Turnout;
import nl.wijkbudget.counting.CountProgress;
import nl.wijkbudget.counting.projection.CountList;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Change;
import nl.wijkbudget.reading.query.Change.Bar;
import nl.wijkbudget.reading.query.Questions;

/**
 * Says how far a count is.
 *
 * @param cast as many ballots as there are to read, with those that were withdrawn later
 */
record CountStanding(long cast, Words words) {
    static CountStanding of(Questions questions, RoundId round, Words words) {
        long cast = questions.ask(new GetTurnout(round), Turnout.class).channels().stream()
                .mapToLong(Turnout.ByChannel::castBallots)
                .sum();
        return new CountStanding(cast, words);
    }

    static CountProgress none(RoundId round) {
        return new CountProgress(round, CountProgress.Step.ENDED, 0);
    }

    Change change(CountProgress underWay, CountList counts) {
        return Change.of("stap", text(underWay, counts.counts()), "gelezen", bar(underWay));
    }

    String text(CountProgress underWay, List<Result> counts) {
        return switch (underWay.step()) {
            case READING -> words.text("count.live.reading", underWay.ballots(), cast);
            case APPLYING_RULES -> words.text("count.live.rules");
            case ENDED -> ended(counts);
        };
    }

    Bar bar(CountProgress underWay) {
        return underWay.step() == CountProgress.Step.ENDED ? new Bar(0, 0) : new Bar(underWay.ballots(), cast);
    }

    private String ended(List<Result> counts) {
        if (counts.isEmpty()) {
            return words.text("count.live.none");
        }
        Result last = counts.get(counts.size() - 1);
        return words.text("count.live.done", last.ballots(), words.moment(last.countedAt()));
    }
}
