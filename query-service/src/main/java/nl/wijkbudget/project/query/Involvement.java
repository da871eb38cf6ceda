package nl.wijkbudget.project.query;

/** What a visitor has to do with a project: proposed it, alone or with others, or supports it. */
public record Involvement(boolean proposed, boolean supported) {}
