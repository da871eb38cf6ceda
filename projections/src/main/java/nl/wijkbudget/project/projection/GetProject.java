package nl.wijkbudget.project.projection;

import nl.wijkbudget.identity.ProjectId;

/** What is known of this project? Empty when nobody proposed it. */
public record GetProject(ProjectId project) {}
