package nl.wijkbudget.person;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ErasureId;
import org.axonframework.serialization.Revision;

/** A person's key and data are gone from the vault; the vault says so itself, and not whose they were. */
@Revision("1")
public record ErasurePerformed(ErasureId erasure, ErasureOrigin origin) implements Decision {}
