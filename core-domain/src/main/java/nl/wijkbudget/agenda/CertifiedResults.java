package nl.wijkbudget.agenda;

import nl.wijkbudget.identity.CountId;

/** Asks for the certified result of a count. */
public interface CertifiedResults {
    /** Refuses when the count is unknown or not certified. */
    CertifiedResult of(CountId count);
}
