package nl.wijkbudget.agenda;

import nl.wijkbudget.counting.Outcome;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Rulebook;

/** A certified result with the rulebook it was counted by. */
public record CertifiedResult(
        CountId count, RoundId round, NeighbourhoodId neighbourhood, Rulebook rulebook, Outcome outcome) {}
