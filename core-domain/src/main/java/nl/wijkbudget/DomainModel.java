package nl.wijkbudget;

import java.util.List;
import nl.wijkbudget.agenda.Agenda;
import nl.wijkbudget.counting.Count;
import nl.wijkbudget.neighbourhood.Neighbourhood;
import nl.wijkbudget.round.Round;

/** The table of contents of the write side: what is not listed here does not exist at run time. */
public final class DomainModel {
    public static final List<Class<?>> AGGREGATES =
            List.of(Agenda.class, Count.class, Neighbourhood.class, Round.class);

    private DomainModel() {}
}
