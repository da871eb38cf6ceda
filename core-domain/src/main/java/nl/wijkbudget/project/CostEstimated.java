package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;

/** The cost was estimated. */
@Revision("1")
public record CostEstimated(ProjectId project, Money amount) implements Decision {}
