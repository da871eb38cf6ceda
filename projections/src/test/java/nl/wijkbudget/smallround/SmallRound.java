package nl.wijkbudget.smallround;

import nl.wijkbudget.projection.PastEvent;

/** The whole history, with events of every kind there is. */
public final class SmallRound {
    private SmallRound() {}

    public static PastEvent[] history() {
        return Chronicle.of(
                        TheNeighbourhood::isSetUp,
                        TheRound::wasTriedBefore,
                        TheRound::asksForIdeas,
                        TheIdeas::areProposed,
                        TheIdeas::areMerged,
                        TheIdeas::areAssessed,
                        TheRound::opensTheVote,
                        TheLetters::arePosted,
                        TheVote::isCast,
                        TheRound::closesTheVote,
                        TheLetters::balance,
                        TheCount::isRejected,
                        TheCount::isCertified,
                        TheRound::recordsTheResult,
                        TheAgenda::isDrafted,
                        TheAgenda::isReviewed,
                        TheAgenda::isAdopted,
                        TheRound::ends,
                        TheMoney::comesIn,
                        TheMoney::isSpent,
                        TheMoney::isCorrected,
                        TheWork::isDone,
                        TheCount::isCompared,
                        TheLetters::canNeverBeFollowed,
                        TheNeighbourhood::forgetsAPerson,
                        TheLot::isCommittedTo,
                        TheLot::isDrawn,
                        TheViews::areRecorded,
                        TheFourEyes::watch)
                .events();
    }
}
