package nl.wijkbudget.project;

import nl.wijkbudget.identity.ProjectId;

/** Asks what is known of a project up to now. */
public interface Projects {
    /** Refuses when nobody proposed the project. */
    ProjectDossier of(ProjectId project);
}
