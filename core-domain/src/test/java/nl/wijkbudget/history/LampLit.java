package nl.wijkbudget.history;

import nl.wijkbudget.decision.Fact;
import org.axonframework.serialization.Revision;

/** An event that was changed once: revision 1 had no colour. */
@Revision("2")
public record LampLit(String lamp, String colour) implements Fact {}
