package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.identity.ProjectId;

/** Where did the money of this project come from, and where did it go? */
public record GetProjectMoney(ProjectId project) {}
