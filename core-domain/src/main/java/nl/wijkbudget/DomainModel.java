package nl.wijkbudget;

import java.util.List;
import nl.wijkbudget.ballot.Ballot;
import nl.wijkbudget.ballot.PaperBatch;
import nl.wijkbudget.neighbourhood.Neighbourhood;
import nl.wijkbudget.round.Round;

/** The table of contents of the write side: what is not listed here does not exist at run time. */
public final class DomainModel {
    public static final List<Class<?>> AGGREGATES =
            List.of(Ballot.class, Neighbourhood.class, PaperBatch.class, Round.class);

    private DomainModel() {}
}
