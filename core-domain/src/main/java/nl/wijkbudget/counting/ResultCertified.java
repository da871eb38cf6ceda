package nl.wijkbudget.counting;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The outcome of a count became the result of its round. */
@Revision("1")
public record ResultCertified(CountId count, RoundId round) implements Decision {}
