package nl.wijkbudget.delivery.projection;

import nl.wijkbudget.identity.ProjectId;

/** How far is this project? Empty before it was started. */
public record GetDelivery(ProjectId project) {}
