package nl.wijkbudget.counting;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** A count was rejected. */
@Revision("1")
public record CountRejected(CountId count, RoundId round) implements Decision {}
