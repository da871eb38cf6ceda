package nl.wijkbudget.neighbourhood.query;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.reading.query.Questions;

/** Looks up how neighbourhoods and what is in them are called. */
public final class Setups {
    private final Questions questions;

    public Setups(Questions questions) {
        this.questions = questions;
    }

    /** For a page that is about the neighbourhood itself. */
    public Setup require(NeighbourhoodId neighbourhood) {
        return Setup.of(questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood));
    }

    /** For a page that only mentions the neighbourhood. */
    public Setup of(String neighbourhood) {
        return questions
                .find(new GetNeighbourhood(new NeighbourhoodId(neighbourhood)), NeighbourhoodDetail.class)
                .map(Setup::of)
                .orElseGet(() -> Setup.unnamed(neighbourhood));
    }
}
