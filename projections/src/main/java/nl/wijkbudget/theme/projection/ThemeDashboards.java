package nl.wijkbudget.theme.projection;

import java.util.List;

/** The themes of a neighbourhood that have projects. */
public record ThemeDashboards(List<ThemeDashboard> themes) {}
