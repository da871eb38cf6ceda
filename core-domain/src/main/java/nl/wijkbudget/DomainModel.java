package nl.wijkbudget;

import java.util.List;
import nl.wijkbudget.ledger.Ledger;
import nl.wijkbudget.neighbourhood.Neighbourhood;

/** The table of contents of the write side: what is not listed here does not exist at run time. */
public final class DomainModel {
    public static final List<Class<?>> AGGREGATES = List.of(Neighbourhood.class, Ledger.class);

    private DomainModel() {}
}
