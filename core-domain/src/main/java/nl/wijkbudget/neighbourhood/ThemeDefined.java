package nl.wijkbudget.neighbourhood;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import org.axonframework.serialization.Revision;

/** A theme was added or renamed. */
@Revision("1")
public record ThemeDefined(NeighbourhoodId neighbourhood, ThemeId theme, String name) implements Decision {}
